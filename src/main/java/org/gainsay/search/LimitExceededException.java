package org.gainsay.search;

/// A request that would cost too much. The message names the limit and its value.
public final class LimitExceededException extends InvalidRequestException {

  private static final long serialVersionUID = 1;

  private final String limit;

  /// @param parameter the part of the request that asks for too much
  /// @param limit name of the limit, as in "query length"
  /// @param allowed the most that is allowed
  public LimitExceededException(String parameter, String limit, long allowed) {
    super(parameter, "%s is limited to %,d".formatted(limit, allowed));
    this.limit = limit;
  }

  /// Name of the limit.
  public String limit() {
    return limit;
  }
}
