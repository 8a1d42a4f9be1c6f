package org.gainsay.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false",
    "127.9.9.9, false",
    "0.0.0.0, false",
    "10.1.2.3, false",
    "172.16.0.1, false",
    "172.32.0.1, true",
    "192.168.1.1, false",
    "169.254.169.254, false",
    "100.64.0.1, false",
    "100.128.0.1, true",
    "198.19.0.1, false",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "93.184.216.34, true",
    "::1, false",
    "::, false",
    "::ffff:10.0.0.1, false",
    "fe80::1, false",
    "fc00::1, false",
    "fd12::1, false",
    "64:ff9b::a00:1, false",
    "2002:a00:1::, false",
    "2001::1, false",
    "2001:db8::1, false",
    "ff02::1, false",
    "2606:2800:220:1:248:1893:25c8:1946, true"
  })
  void onlyAddressesOfTheOpenNetArePublic(String address, boolean isPublic) throws Exception {
    assertEquals(isPublic, PublicAddresses.isPublic(InetAddress.getByName(address)));
  }

  @Test
  void aNameWithoutAPublicAddressIsNotResolved() {
    UnknownHostException refused =
        assertThrows(UnknownHostException.class, () -> new PublicAddresses().resolve("localhost"));
    assertEquals(
        "localhost has no public address; --allow-private-addresses reaches others too",
        refused.getMessage());
  }
}
