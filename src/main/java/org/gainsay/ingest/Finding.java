package org.gainsay.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a [ReaderProgram] found in a document, and how that is written to a pipe.
sealed interface Finding {

  Origin origin();

  /// An article.
  ///
  /// @param draft what its bytes say
  record Understood(RawArticle article, Draft draft) implements Finding {

    @Override
    public Origin origin() {
      return article.origin();
    }
  }

  /// Something that can't be read.
  record Rejected(Origin origin, String reason) implements Finding {}

  /// Something in which nobody would expect articles.
  record Ignored(Origin origin, String what) implements Finding {}

  /// Writes all that was found in one document.
  static void write(DataOutputStream out, List<Finding> findings) throws IOException {
    out.writeInt(findings.size());
    for (Finding finding : findings) {
      out.writeByte(
          switch (finding) {
            case Understood _ -> 'u';
            case Rejected _ -> 'r';
            case Ignored _ -> 'i';
          });
      Wire.writeText(out, finding.origin().place());
      Wire.writeOptional(out, finding.origin().record());
      switch (finding) {
        case Understood understood -> {
          Wire.writeText(out, understood.article().reader());
          Wire.writeBytes(out, understood.article().bytes());
          write(out, understood.draft());
        }
        case Rejected rejected -> Wire.writeText(out, rejected.reason());
        case Ignored ignored -> Wire.writeText(out, ignored.what());
      }
    }
    out.flush();
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IOException if it is something else
  static List<Finding> read(DataInputStream in) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int left = Wire.readCount(in); left > 0; left--) {
      byte kind = in.readByte();
      Origin origin = new Origin(Wire.readText(in), Wire.readOptional(in));
      findings.add(
          switch (kind) {
            case 'u' -> readUnderstood(in, origin);
            case 'r' -> new Rejected(origin, Wire.readText(in));
            case 'i' -> new Ignored(origin, Wire.readText(in));
            default -> throw new IOException("the reader's process answers nonsense");
          });
    }
    return findings;
  }

  private static Understood readUnderstood(DataInputStream in, Origin origin) throws IOException {
    String reader = Wire.readText(in);
    byte[] bytes = Wire.readBytes(in);
    Draft draft = readDraft(in);
    return new Understood(new RawArticle(origin, reader, bytes, _ -> draft), draft);
  }

  private static void write(DataOutputStream out, Draft draft) throws IOException {
    LocalDate published = draft.published();
    Wire.writeOptional(out, draft.id());
    Wire.writeOptional(out, draft.url());
    Wire.writeOptional(out, draft.title());
    Wire.writeOptional(out, draft.outlet());
    Wire.writeOptional(out, published == null ? null : published.toString());
    Wire.writeOptional(out, draft.language());
    Wire.writeText(out, draft.text());
    out.writeInt(draft.notices().size());
    for (String notice : draft.notices()) {
      Wire.writeText(out, notice);
    }
  }

  private static Draft readDraft(DataInputStream in) throws IOException {
    @Nullable String id = Wire.readOptional(in);
    @Nullable String url = Wire.readOptional(in);
    @Nullable String title = Wire.readOptional(in);
    @Nullable String outlet = Wire.readOptional(in);
    @Nullable String published = Wire.readOptional(in);
    @Nullable String language = Wire.readOptional(in);
    String text = Wire.readText(in);
    List<String> notices = new ArrayList<>();
    for (int left = Wire.readCount(in); left > 0; left--) {
      notices.add(Wire.readText(in));
    }
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return new Draft(id, url, title, outlet, day, language, text, notices);
  }
}
