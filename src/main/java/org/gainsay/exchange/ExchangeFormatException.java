package org.gainsay.exchange;

import java.io.IOException;

/// Says why a line is not an article of the exchange format. The message is for people and names
/// the field.
public final class ExchangeFormatException extends IOException {

  private static final long serialVersionUID = 1;

  public ExchangeFormatException(String message) {
    super(message);
  }
}
