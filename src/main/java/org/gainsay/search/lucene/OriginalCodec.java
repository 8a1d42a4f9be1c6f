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
import org.gainsay.model.Provenance;
import org.jspecify.annotations.Nullable;

/// The rest of an original as bytes: its answers and where it was read.
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
