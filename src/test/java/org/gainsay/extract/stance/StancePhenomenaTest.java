package org.gainsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.gainsay.extract.QuoteExtractor;
import org.gainsay.model.Article;
import org.gainsay.model.Quote;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who denies and who accuses, one phenomenon a row, from the words of the article to the labels.
class StancePhenomenaTest {

  private static final QuoteExtractor EXTRACTOR = new QuoteExtractor();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          a verb that denies                 | DENIAL            | The harbour master denied that his crew had dumped oil in the bay.
          a verb that denies an allegation   | DENIAL            | Mayor Ilse Brandt denied the allegations on Friday.
          a claim called baseless            | DENIAL            | The airline dismissed the reports as baseless.
          a claim called a smear             | DENIAL ACCUSATION | The senator called the allegations a smear.
          permission denied is a refusal     | -                 | The council denied entry to two reporters.
          a proposal rejected is a refusal   | -                 | The miners rejected the offer.
          an own bad act negated             | DENIAL            | "We did not poison the well," Colonel Hart said.
          nothing to do with it              | DENIAL            | "We had nothing to do with the leak," the spokesman said.
          clean hands                        | DENIAL            | "My conscience is clear," the former treasurer said.
          no truth in it                     | DENIAL            | "There is no truth to this story," Anna Weiss said.
          a cue that accuses                 | ACCUSATION        | Anna Weiss accused the council of hiding the report.
          a cue that alleges                 | ACCUSATION        | Prosecutors allege that Marlow bribed two judges.
          denial and countercharge           | DENIAL ACCUSATION | Ostrava denied bombing the bridge and accused Lenia of staging the attack.
          did not deny                       | -                 | Marlow did not deny that he had met the lobbyist.
          a thing blamed                     | -                 | Customs officers blamed a computer fault for the delay.
          somebody blamed                    | ACCUSATION        | Customs officers blamed a contractor for the delay.
          a claim within a denial            | DENIAL ACCUSATION | The ministry rejected allegations by two villages that its troops had burned the barns.
          a charge of nobody within a denial | DENIAL            | Larch Motors refuted a report that it had tested its engines in secret.
          a mere report within a denial      | DENIAL            | The palace dismissed reports by a weekly that the crown was missing.
          maybe behind it                    | ACCUSATION        | Lenia may have been behind the attack, an official said.
          framed                             | DENIAL ACCUSATION | "I was framed," the cashier said.
          silence is neither                 | -                 | The bank declined to comment on the lawsuit.
          low opinion without an act         | -                 | "This budget is a mess," Anna Weiss said.
          a denial that is issued            | DENIAL            | Lawyers for the captain issued a firm denial of the smuggling story.
          a denial that is put out           | DENIAL            | The club's owner has put out a flat denial of the bribery report.
          accusations without an accuser     | ACCUSATION        | Accusations that the contractor poured watered-down concrete have followed the bridge for years.
          allegations that come up           | ACCUSATION        | Allegations that the coach doped his swimmers emerged on Monday.
          somebody's accusation of a crime   | ACCUSATION        | The auditor's accusation of theft against two clerks was read out in court.
          innocence protested                | DENIAL            | The pilot continues to protest his innocence.
          innocence of several               | DENIAL            | Both brothers have maintained their innocence since the trial.
          a plea of not guilty               | DENIAL            | Ruiz pleaded not guilty to three counts of arson on Thursday.
          an accusation withdrawn            | -                 | The weekly has withdrawn its allegation that Brandt took the money.
          a claim retracted                  | -                 | The weekly retracted its claim that Brandt took the money.
          a confession taken back            | DENIAL            | The driver has withdrawn his confession.
          a confession recanted with a charge | DENIAL ACCUSATION | The driver withdrew his confession, saying detectives had bullied him.
          a report retracted                 | -                 | The station retracted its report that Orla Finn had resigned.
          words taken back                   | -                 | "I take back what I said about the mayor," the councillor said.
          recanting with a charge            | ACCUSATION        | The driver recanted and said detectives had bullied him.
          own denial denied                  | -                 | "I do not dispute that we were late," the contractor said.
          a rumour not denied                | -                 | The rumour has not been denied by the palace.
          a permit denied                    | -                 | The marchers were denied a permit by the council.
          a release denied                   | -                 | The parole board denied Orla Finn early release on Friday.
          never denied                       | -                 | "We have never denied that we made errors," the director said.
          nobody accuses                     | -                 | Nobody has accused the crew of theft, the captain said.
          short of accusing                  | -                 | The minister stopped short of accusing the bank of fraud.
          own accusation denied              | -                 | "I am not accusing anyone of cheating," the referee said.
          not saying that                    | -                 | "We are not saying that they poisoned the river," the biologist said.
          refused to blame                   | -                 | She refused to blame the pilot for the crash.
          did not say that                   | -                 | The report did not say that the mayor had lied.
          declined to accuse                 | -                 | Investigators declined to accuse the neighbour of arson.
          a question that charges            | ACCUSATION        | "Did the bank hide the losses?" the senator asked.
          a question that was asked          | -                 | Reporters asked whether the bank had hidden the losses.
          a bid turned down                  | -                 | The parish council turned down the developer's bid.
          a merger rejected                  | -                 | The board rejected a proposal to merge the two clubs.
          a motion denied                    | -                 | The judge denied the motion.
          a berth denied                     | -                 | The harbour office denied the yacht a berth.
          a recount dismissed                | -                 | The commission dismissed the request for a recount.
          answering an attack                | DENIAL            | The bank fired back, insisting that it had warned regulators in May.
          negated by at no point             | DENIAL            | "At no point did this club hide its debts," the treasurer said.
          far from a bad act                 | DENIAL            | Far from starving the city, the general said, his men were feeding it.
          far from what is no bad act        | -                 | Far from thinning out, the puffins have doubled, a count found.
          another one singled out            | DENIAL ACCUSATION | "I threw no punch; it was the sergeant who hit me," the cook said.
          the same act in the next sentence  | DENIAL ACCUSATION | "I did not leak the file. Marlow leaked it," the clerk said.
          a story called wide of the mark    | DENIAL            | The Ledger's story of a split was wide of the mark, the manager said.
          short of calling it false          | -                 | The chairman stopped short of calling the report false.
          an attack that is claimed          | -                 | A group calling itself Red Ant said its men had planted the bomb.
          named in a lawsuit                 | ACCUSATION        | The trustee has been named in a lawsuit as the man who took the bribe.
          named for a prize                  | -                 | The trustee was named on Monday as the winner of the prize.
          sued                               | ACCUSATION        | Larch Water is being sued by two anglers for poisoning the river.
          implicated                         | ACCUSATION        | Two guards have been implicated in the murder of the printer.
          a berth denied by name             | -                 | The port is denying Larch Lines the berth it asked for.
          a claim of others called false     | DENIAL            | The embassy added that claims Lenia had sunk the trawler were groundless.
          a charge called grotesque          | -                 | A law professor called the charge grotesque.
          decried as untrue                  | DENIAL            | Odile Brandt has decried the allegations against her as baseless.
          derided as untrue                  | DENIAL            | The Velden Group derided the report as untrue.
          attacked as inaccurate             | DENIAL            | The firm attacked the claims as wildly inaccurate.
          no knowledge of hush money         | DENIAL            | Marlow had flatly denied, on camera, any knowledge of the hush money.
          a rumour denied in the passive     | DENIAL            | But the rumour is being denied by the Harcastle campaign.
          denials that are somebody's        | DENIAL            | Doyle and Kemp's denials were met with laughter.
          a plea that is entered             | DENIAL            | Both men have entered pleas of not guilty.
          another's innocence, by hearsay    | DENIAL            | His lawyer has maintained his client's innocence, according to the Harcastle Press.
          a verdict is no denial             | -                 | The jury found Tobin not guilty.
          evidence made up to frame somebody | DENIAL ACCUSATION | Tobin said detectives fabricated evidence to frame him.
          the victim of a frame-up           | DENIAL ACCUSATION | Lomax says he was the victim of a frame-up.
          framing that police find           | ACCUSATION        | Prosecutors said the gang tried to frame a rival for the theft.
          people and what they are denied    | -                 | Governor Pell has denied Ohioans jobs and clean water.
          a chance denied to somebody        | -                 | The woman whom the party denied a chance to testify was angry.
          care denied                        | -                 | The insurer's denials of care led to a lawsuit.
          an insurance claim denied          | -                 | His claim for benefits was denied by the insurer.
          players who were not drugged       | DENIAL            | The coach denied players were drugged.
          somebody else's indictment         | -                 | Brandt called the indictment of the mayor bogus.
          an indictment of her client        | DENIAL            | The lawyer called the indictment of her client bogus.
          a request turned down with reasons | -                 | The ministry turned down the request, saying it was based on false assumptions.
          what must not come to pass         | -                 | “We must not become a country where crooks decide who votes,” Anna Weiss said.
          a clear conscience                 | DENIAL            | "I have a clean conscience," the former dean said.
          somebody else did it               | DENIAL ACCUSATION | "We didn't burn the barn; the neighbours did," the farmer said.
          the other way round                | DENIAL ACCUSATION | "I didn't push her, she pushed me," the waiter said.
          not denied to have lied            | -                 | "I can't deny that I lied to the inspectors," the chemist said.
          held responsible                   | ACCUSATION        | Surveyors held the builder responsible for the cracks.
          claims against somebody            | ACCUSATION        | Claims of bribery against the harbour master have resurfaced.
          a paper called a forgery           | DENIAL ACCUSATION | Her office described the memo as a forgery concocted by a rival.
          somebody called cold is not refused | -                 | Shoppers described the candidate as cold.
          what a spokesman says of him       | DENIAL            | "He had no part in the sale," a spokesman said.
          an envoy for his country           | DENIAL            | The envoy said Lenia had not broken the truce.
          waved away                         | DENIAL            | The bishop waved away rumours of a schism as idle gossip.
          a denial without what              | DENIAL            | Asked about the tape, Ms Finn issued a flat denial.
          a story corrected                  | -                 | The weekly corrected its story, saying the tape was not by the bishop.
          guilty                             | -                 | Tobin pleaded guilty to perjury.
          neither confirmed nor denied       | -                 | The airport would neither confirm nor deny the theft.
          not confirmed or denied            | -                 | Ms Finn did not confirm or deny that she had resigned.
          not gone so far as to accuse       | -                 | The bishop did not go so far as to accuse the bank of lying.
          a charge called a lie              | DENIAL            | The minister's envoy called the charge a malicious lie.
          others' allegations called false   | DENIAL            | Allegations that the dean stole the prints are false, the college said.
          a clause about the one who denies  | DENIAL            | The rower, who has always denied doping, will appeal.
          not me but somebody else           | DENIAL ACCUSATION | "It wasn't me who opened the gate, it was the foreman," the shepherd said.
          others broke what we kept          | DENIAL ACCUSATION | Lenia said it had not opened fire and that the rebels had broken the truce.
          a version contested                | DENIAL            | The duke contested his butler's account of the night.
          never denied                       | -                 | Marlow never denied knowing the courier.
          what an accusation did             | ACCUSATION        | An accusation of plagiarism has dogged the professor for years.
          a mistake is no wrong              | -                 | Anna Weiss said the studio had made a mistake in pulling the film.
          plain information                  | -                 | The mayor said the bridge would open on Monday.
          a plain negative is no denial      | -                 | The mayor said it would not rain on Monday.
          """)
  void theContentIsDeniedOrCharged(String phenomenon, String expected, String text) {
    Set<StanceLabel> found = EnumSet.noneOf(StanceLabel.class);
    for (Quote quote : EXTRACTOR.extract(Article.of("a", text)).quotes()) {
      for (Stance stance : quote.stances()) {
        found.add(stance.label());
      }
    }
    found.retainAll(EnumSet.of(StanceLabel.DENIAL, StanceLabel.ACCUSATION));
    Set<StanceLabel> wanted = EnumSet.noneOf(StanceLabel.class);
    if (expected != null) {
      for (String label : expected.split(" ", -1)) {
        wanted.add(StanceLabel.valueOf(label));
      }
    }
    assertEquals(wanted, found, phenomenon);
  }
}
