package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptionTest {

  @Test
  void whatComesAfterTheSignalIsStoppedToo() {
    List<String> stopped = new ArrayList<>();
    try (Interruption interruption = new Interruption()) {
      interruption.asks(() -> stopped.add("pipeline"));
      assertEquals(1, interruption.exitCode(1));
      interruption.heard(15);
      assertEquals(143, interruption.exitCode(1));
      interruption.asks(() -> stopped.add("following"));
    }
    assertEquals(List.of("pipeline", "following"), stopped);
  }

  @Test
  void aCommandThatHasEndedIsNotHaltedAfterwards() throws InterruptedException {
    Interruption interruption = new Interruption();
    interruption.heard(15);
    assertTrue(interruption.isImpatient());
    interruption.close();
    for (int i = 0; i < 1000 && interruption.isImpatient(); i++) {
      Thread.sleep(10);
    }
    assertFalse(interruption.isImpatient());
  }
}
