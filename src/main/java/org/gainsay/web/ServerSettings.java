package org.gainsay.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// How a server listens and how much it takes.
///
/// @param host address to listen on
/// @param port port to listen on; 0 for any that is free
/// @param apiKey what who writes must know; null if everybody on this machine may write
/// @param mostBytes the largest request body that is read
/// @param atOnce how many requests are worked on at the same time; more are told to come back
public record ServerSettings(
    String host, int port, @Nullable String apiKey, long mostBytes, int atOnce) {

  public static final String LOOPBACK = "127.0.0.1";

  private static final long MEGABYTE = 1L << 20;

  /// Checks that nobody but this machine, or who knows the key, can write.
  ///
  /// @throws IllegalArgumentException if others than this machine could write without a key
  public ServerSettings {
    if (apiKey != null && apiKey.isBlank()) {
      apiKey = null;
    }
    if (apiKey == null && !isLoopback(host)) {
      throw new IllegalArgumentException(
          "%s can be reached by others, who could add and delete articles: set an API key"
              .formatted(host));
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  /// The settings for this address with the usual bounds.
  public ServerSettings(String host, int port, @Nullable String apiKey) {
    this(host, port, apiKey, 32 * MEGABYTE, 256);
  }

  /// A server for this machine only.
  public static ServerSettings local(int port) {
    return new ServerSettings(LOOPBACK, port, null);
  }

  /// Whether only this machine reaches the server.
  public boolean isLocal() {
    return isLoopback(host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("there is no host '%s'".formatted(host), e);
    }
  }
}
