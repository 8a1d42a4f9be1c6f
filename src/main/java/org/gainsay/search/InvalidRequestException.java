package org.gainsay.search;

/// A request that makes no sense. The message is meant for whoever sent it.
public class InvalidRequestException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String parameter;

  public InvalidRequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /// The part of the request that is wrong, as in "cursor".
  public final String parameter() {
    return parameter;
  }
}
