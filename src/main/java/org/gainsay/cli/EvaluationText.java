package org.gainsay.cli;

import java.util.Locale;
import org.gainsay.evaluate.Accuracy;
import org.gainsay.evaluate.Group;
import org.gainsay.evaluate.Score;
import org.gainsay.evaluate.Verdict;
import org.jspecify.annotations.Nullable;

/// Figures and errors of an evaluation as text for people.
final class EvaluationText {

  private EvaluationText() {}

  static String of(Group group, Score score) {
    Score.Speakers speakers = score.speakers();
    return """
    %s: %,d annotated, %,d predicted (%,d of them within annotated content of another type)
    %s%s%s%s%s  speaker right          %s %% of the %,d found (by name %s %% of %,d, pronouns %s %% of %,d; %,d unknown)
    """
        .formatted(
            group.title(),
            score.gold(),
            score.predicted(),
            score.inOtherKind(),
            line("content, exactly", score.exact()),
            line("content, overlapping", score.overlapping()),
            line("content and speaker", score.endToEnd()),
            line("words", score.words()),
            line("words and speaker", score.wordsEndToEnd()),
            percent(speakers.right()),
            speakers.judged(),
            percent(speakers.namedRight()),
            speakers.named(),
            percent(speakers.pronounsRight()),
            speakers.pronouns(),
            speakers.unknown());
  }

  private static String line(String figure, Accuracy accuracy) {
    return "  %-22s precision %6.2f  recall %6.2f  F1 %6.2f\n"
        .formatted(figure, accuracy.precision(), accuracy.recall(), accuracy.f1());
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "-" : "%.2f".formatted(share);
  }

  static boolean isError(Verdict verdict) {
    return switch (verdict.kind()) {
      case RIGHT, NOT_JUDGED, OTHER_KIND -> false;
      case WRONG_SPEAKER, NO_SPEAKER, MISSED, SPURIOUS -> true;
    };
  }

  static String of(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    text.append(verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    text.append(" in ").append(verdict.articleId());
    append(text, "annotated", verdict.gold());
    append(text, "predicted", verdict.predicted());
    return text.append('\n').toString();
  }

  private static void append(StringBuilder text, String side, Verdict.@Nullable Side unit) {
    if (unit == null) {
      return;
    }
    text.append("\n  %s at %d: ".formatted(side, unit.extent().start()));
    text.append(unit.words().replaceAll("\\s+", " "));
    text.append("\n    by ").append(unit.source().isEmpty() ? "nobody" : unit.source());
    if (unit.speaker() != null) {
      text.append(" = ").append(unit.speaker());
    }
  }
}
