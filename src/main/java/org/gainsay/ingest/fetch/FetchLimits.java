package org.gainsay.ingest.fetch;

import java.time.Duration;

/// How much is fetched.
///
/// @param bytes of one document, unpacked
/// @param connect how long a server may take to be reached
/// @param answer how long it may be silent
/// @param whole how long one document may take in all, redirects included
/// @param pause between two documents of the same host
/// @param privateAddresses whether addresses of this machine and of private networks are reached
public record FetchLimits(
    int bytes,
    Duration connect,
    Duration answer,
    Duration whole,
    Duration pause,
    boolean privateAddresses) {

  /// For the open web.
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          32 << 20,
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          Duration.ofMillis(300),
          false);

  /// The same, also for addresses of private networks.
  public FetchLimits withPrivateAddresses() {
    return new FetchLimits(bytes, connect, answer, whole, pause, true);
  }
}
