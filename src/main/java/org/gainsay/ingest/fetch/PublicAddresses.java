package org.gainsay.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/// Resolves names to public addresses only, so that no URL, feed or redirect makes us ask a machine
/// that only we can reach. As the client connects to just the addresses that come from here, a name
/// that means something else a moment later gains nothing.
final class PublicAddresses implements DnsResolver {

  /// IANA's special-purpose blocks that [InetAddress] has no question for: address, bits.
  private static final int[][] SPECIAL = {
    {0, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {240, 0, 0, 0, 4},
  };

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    InetAddress[] open =
        Arrays.stream(all).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
    if (open.length == 0) {
      throw new PrivateAddressException(host);
    }
    return open;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return Arrays.stream(SPECIAL).noneMatch(block -> isIn(block, bytes));
    }
    // Only global unicast, without the ranges that stand for IPv4 addresses or for examples.
    boolean isGlobal = (bytes[0] & 0xe0) == 0x20;
    boolean is6to4 = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean isTeredoOrExample =
        bytes[0] == 0x20 && bytes[1] == 0x01 && (isZero(bytes) || isExample(bytes));
    return isGlobal && !is6to4 && !isTeredoOrExample;
  }

  private static boolean isZero(byte[] bytes) {
    return bytes[2] == 0 && bytes[3] == 0;
  }

  private static boolean isExample(byte[] bytes) {
    return bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
  }

  private static boolean isIn(int[] block, byte[] address) {
    int bits = block[4];
    for (int i = 0; i < 4; i++) {
      int ofByte = Math.clamp(bits - 8L * i, 0, 8);
      int mask = 0xff << (8 - ofByte) & 0xff;
      if ((address[i] & mask) != block[i]) {
        return false;
      }
    }
    return true;
  }

  /// Thrown for a host without a public address.
  static final class PrivateAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1;

    PrivateAddressException(String host) {
      super(
          "%s has no public address; --allow-private-addresses reaches others too".formatted(host));
    }
  }
}
