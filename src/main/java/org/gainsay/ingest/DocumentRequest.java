package org.gainsay.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// A document that a [ReaderProgram] shall read.
final class DocumentRequest {

  private final Format format;
  private final Input input;
  private final byte[] bytes;

  /// @param format what it is
  /// @param input what is known of it
  /// @param bytes all of it
  DocumentRequest(Format format, Input input, byte[] bytes) {
    this.format = format;
    this.input = input;
    this.bytes = bytes;
  }

  Format format() {
    return format;
  }

  Input input() {
    return input;
  }

  /// Not a copy, so not to be changed.
  byte[] bytes() {
    return bytes;
  }

  void write(DataOutputStream out) throws IOException {
    Wire.writeText(out, format.name());
    Wire.writeText(out, input.origin().place());
    Wire.writeOptional(out, input.origin().record());
    Wire.writeText(out, input.name());
    Wire.writeOptional(out, input.mediaType());
    Map<String, String> details = input.details().values();
    out.writeInt(details.size());
    for (Map.Entry<String, String> detail : details.entrySet()) {
      Wire.writeText(out, detail.getKey());
      Wire.writeText(out, detail.getValue());
    }
    out.writeInt(input.depth());
    Wire.writeBytes(out, bytes);
    out.flush();
  }

  static DocumentRequest read(DataInputStream in) throws IOException {
    Format format = Format.valueOf(Wire.readText(in));
    Origin origin = new Origin(Wire.readText(in), Wire.readOptional(in));
    String name = Wire.readText(in);
    String mediaType = Wire.readOptional(in);
    Map<String, String> details = new HashMap<>();
    for (int left = Wire.readCount(in); left > 0; left--) {
      details.put(Wire.readText(in), Wire.readText(in));
    }
    Input input = new Input(origin, name, mediaType, Details.of(details), in.readInt());
    return new DocumentRequest(format, input, Wire.readBytes(in));
  }
}
