package org.gainsay.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Answer;
import org.gainsay.model.Article;
import org.gainsay.model.ArticleVersion;
import org.gainsay.model.Provenance;
import org.jspecify.annotations.Nullable;

/// The rest of an original as bytes: its answers, where it was read and what it said before.
final class OriginalCodec {

  private OriginalCodec() {}

  static BytesRef writeAnswers(List<Answer> answers) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeVInt(answers.size());
      for (Answer answer : answers) {
        out.writeString(answer.denial());
        out.writeString(answer.accusation());
        out.writeString(answer.reason());
        out.writeLong(Double.doubleToRawLongBits(answer.confidence()));
      }
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writes to memory
    }
  }

  static List<Answer> readAnswers(@Nullable BytesRef bytes) {
    if (bytes == null) {
      return List.of();
    }
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      List<Answer> answers = new ArrayList<>();
      for (int i = in.readVInt(); i > 0; i--) {
        answers.add(
            new Answer(
                in.readString(),
                in.readString(),
                in.readString(),
                Double.longBitsToDouble(in.readLong())));
      }
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from memory
    }
  }

  static BytesRef writeVersion(ArticleVersion version) {
    try {
      Article article = version.article();
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      writePart(out, ArticleHead.of(article).write());
      out.writeString(article.language());
      out.writeString(article.text());
      out.writeByte((byte) (version.provenance() == null ? 0 : 1));
      if (version.provenance() != null) {
        writePart(out, writeProvenance(version.provenance()));
      }
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writes to memory
    }
  }

  static ArticleVersion readVersion(BytesRef bytes) {
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      ArticleHead head = ArticleHead.read(readPart(in));
      Article article = head.article(in.readString(), in.readString());
      boolean hasProvenance = in.readByte() == 1;
      return new ArticleVersion(article, hasProvenance ? readProvenance(readPart(in)) : null);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from memory
    }
  }

  private static void writePart(ByteBuffersDataOutput out, BytesRef part) throws IOException {
    out.writeVInt(part.length);
    out.writeBytes(part.bytes, part.offset, part.length);
  }

  private static BytesRef readPart(ByteArrayDataInput in) throws IOException {
    byte[] part = new byte[in.readVInt()];
    in.readBytes(part, 0, part.length);
    return new BytesRef(part);
  }

  static BytesRef writeProvenance(Provenance provenance) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(provenance.origin());
      QuoteCodec.writeOptional(out, provenance.record());
      out.writeString(provenance.sha256());
      Instant read = provenance.read();
      out.writeZLong(read.getEpochSecond());
      out.writeVInt(read.getNano());
      out.writeString(provenance.reader());
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writes to memory
    }
  }

  static @Nullable Provenance readProvenance(@Nullable BytesRef bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      return new Provenance(
          in.readString(),
          QuoteCodec.readOptional(in),
          in.readString(),
          Instant.ofEpochSecond(in.readZLong(), in.readVInt()),
          in.readString());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from memory
    }
  }
}
