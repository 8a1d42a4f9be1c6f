package org.gainsay.ingest;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;

/// A JSON parser that gives up when a value takes more bytes than a limit, so that a list of any
/// length can be read but no single value fills the memory. Who reads says where a value begins.
final class BoundedJson extends JsonParserDelegate {

  private final long most;
  private long valueStart;

  BoundedJson(JsonParser parser, long most) {
    super(parser);
    this.most = most;
  }

  @Override
  public JsonToken nextToken() {
    JsonToken token = super.nextToken();
    check();
    return token;
  }

  @Override
  public String nextName() {
    String name = super.nextName();
    check();
    return name;
  }

  /// The next value begins here.
  void begin() {
    valueStart = currentLocation().getByteOffset();
  }

  private void check() {
    if (currentLocation().getByteOffset() - valueStart > most) {
      throw new StreamConstraintsException(
          "a value is larger than the limit of %,d bytes".formatted(most));
    }
  }
}
