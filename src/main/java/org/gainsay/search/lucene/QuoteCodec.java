package org.gainsay.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.gainsay.model.Quote;
import org.gainsay.model.QuoteKind;
import org.gainsay.model.Span;
import org.gainsay.model.Speaker;
import org.gainsay.model.SpeakerType;
import org.gainsay.model.Stance;
import org.gainsay.model.StanceFlag;
import org.gainsay.model.StanceLabel;
import org.gainsay.model.Target;
import org.jspecify.annotations.Nullable;

/// Quotes as bytes: the form from which twenty hits are made in a few microseconds. Enum constants
/// are written by their place in the enum, so to reorder one is to change [Fields#SCHEMA].
@SuppressWarnings("EnumOrdinal")
final class QuoteCodec {

  private static final QuoteKind[] KINDS = QuoteKind.values();
  private static final SpeakerType[] TYPES = SpeakerType.values();
  private static final StanceLabel[] LABELS = StanceLabel.values();
  private static final StanceFlag[] FLAGS = StanceFlag.values();

  private QuoteCodec() {}

  static BytesRef write(Quote quote) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(quote.id());
      out.writeByte((byte) quote.kind().ordinal());
      writeSpans(out, quote.content());
      writeSpan(out, quote.cue());
      writeSpan(out, quote.source());
      Speaker speaker = quote.speaker();
      writeOptional(out, speaker == null ? null : speaker.name());
      if (speaker != null) {
        out.writeByte((byte) speaker.type().ordinal());
        writeOptional(out, speaker.role());
      }
      writeOptional(out, quote.via());
      out.writeVInt(quote.stances().size());
      for (Stance stance : quote.stances()) {
        writeStance(out, stance);
      }
      out.writeLong(Double.doubleToRawLongBits(quote.confidence()));
      out.writeString(quote.rule());
      return new BytesRef(out.toArrayCopy());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writes to memory
    }
  }

  /// Only the id of the quote.
  static String readId(BytesRef bytes) {
    try {
      return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length).readString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from memory
    }
  }

  static Quote read(BytesRef bytes) {
    try {
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      String id = in.readString();
      QuoteKind kind = KINDS[in.readByte()];
      List<Span> content = readSpans(in);
      Span cue = readSpan(in);
      Span source = readSpan(in);
      String name = readOptional(in);
      Speaker speaker =
          name == null ? null : new Speaker(name, TYPES[in.readByte()], readOptional(in));
      String via = readOptional(in);
      List<Stance> stances = new ArrayList<>();
      for (int i = in.readVInt(); i > 0; i--) {
        stances.add(readStance(in));
      }
      double confidence = Double.longBitsToDouble(in.readLong());
      return new Quote(
          id, kind, content, cue, source, speaker, via, stances, confidence, in.readString());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reads from memory
    }
  }

  private static void writeStance(DataOutput out, Stance stance) throws IOException {
    out.writeByte((byte) stance.label().ordinal());
    writeSpans(out, stance.evidence());
    out.writeLong(Double.doubleToRawLongBits(stance.confidence()));
    Target target = stance.target();
    writeOptional(out, target == null ? null : target.name());
    if (target != null) {
      writeSpan(out, target.mention());
    }
    int flags = 0;
    for (StanceFlag flag : stance.flags()) {
      flags |= 1 << flag.ordinal();
    }
    out.writeVInt(flags);
    out.writeString(stance.rule());
  }

  private static Stance readStance(DataInput in) throws IOException {
    StanceLabel label = LABELS[in.readByte()];
    List<Span> evidence = readSpans(in);
    double confidence = Double.longBitsToDouble(in.readLong());
    String name = readOptional(in);
    Target target = name == null ? null : new Target(name, readSpan(in));
    int bits = in.readVInt();
    Set<StanceFlag> flags = EnumSet.noneOf(StanceFlag.class);
    for (StanceFlag flag : FLAGS) {
      if ((bits & 1 << flag.ordinal()) != 0) {
        flags.add(flag);
      }
    }
    return new Stance(label, evidence, confidence, target, flags, in.readString());
  }

  private static void writeSpans(DataOutput out, List<Span> spans) throws IOException {
    out.writeVInt(spans.size());
    for (Span span : spans) {
      writeSpan(out, span);
    }
  }

  private static List<Span> readSpans(DataInput in) throws IOException {
    int size = in.readVInt();
    List<Span> spans = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Span span = readSpan(in);
      if (span == null) {
        throw new IOException("a span is missing");
      }
      spans.add(span);
    }
    return spans;
  }

  /// A missing span is written as one without length, which no span is.
  private static void writeSpan(DataOutput out, @Nullable Span span) throws IOException {
    out.writeVInt(span == null ? 0 : span.length());
    if (span != null) {
      out.writeVInt(span.start());
    }
  }

  private static @Nullable Span readSpan(DataInput in) throws IOException {
    int length = in.readVInt();
    if (length == 0) {
      return null;
    }
    int start = in.readVInt();
    return new Span(start, start + length);
  }

  static void writeOptional(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  static @Nullable String readOptional(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
