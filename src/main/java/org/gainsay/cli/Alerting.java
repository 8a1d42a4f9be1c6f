package org.gainsay.cli;

import java.io.IOException;
import java.util.Set;
import org.gainsay.alert.Alerts;
import org.gainsay.pipeline.Arrivals;

/// Has the saved searches asked about what arrives.
record Alerting(Alerts alerts) implements Arrivals {

  @Override
  public void expected(Set<String> articleIds) throws IOException {
    alerts.expect(articleIds);
  }

  @Override
  public void arrived(Set<String> articleIds) throws IOException {
    alerts.arrived(articleIds);
  }
}
