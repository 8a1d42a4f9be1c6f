package org.gainsay.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.Dispatches;
import org.gainsay.search.words.IdentityRule;
import org.junit.jupiter.api.Test;

class ViewsTest {

  @Test
  void whoPagesOnComesBackToTheViewThatKnowsItsNames() throws IOException {
    ClusterAddress address = ClusterAddress.parse(TestCluster.shared().address());
    Connection.Credentials none = Connection.Credentials.of(Map.of());
    try (Connection connection = new Connection(address, none, Duration.ofSeconds(10))) {
      Versions versions = new Versions(connection, address.prefix(), 1);
      Writer writer = new Writer(connection, versions.open(), false, 1, Duration.ofSeconds(10));
      Views views = new Views(connection, address.prefix(), new IdentityRule(null));
      writer.accept(Dispatches.ALL);
      connection.send(
          "POST", "/" + address.prefix() + "/_refresh", Map.of(), null, Duration.ofSeconds(10));
      View first = views.current();
      Dictionary outlets = first.names().of(Dimension.OUTLET);
      views.keep(first);
      writer.delete(Set.of("accused", "denied", "repeated"));
      views.renew();
      assertNotSame(first, views.current());
      assertSame(first, views.of(first.id()));
      assertSame(outlets, views.of(first.id()).names().of(Dimension.OUTLET));
      View elsewhere = views.of("of another server");
      assertSame(elsewhere, views.of("of another server"));
      for (int i = 0; i < 4; i++) {
        assertEquals("" + i, views.of("" + i).id());
      }
      assertNotSame(elsewhere, views.of("of another server"));
      views.close();
    }
  }
}
