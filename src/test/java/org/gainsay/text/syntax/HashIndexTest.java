package org.gainsay.text.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashIndexTest {

  @Test
  void hashesAreNumberedInTheirOrderAndOthersAreNone() {
    HashIndex index = HashIndex.of(List.of(70, -5, 70, 9));
    assertEquals(4, index.size());
    assertEquals(List.of(1, 2, 3, 0), List.of(-5, 9, 70, 8).stream().map(index::number).toList());
  }

  @Test
  void anIndexIsTheSameAfterWritingAndReading() throws IOException {
    Random random = new Random(1);
    List<Integer> hashes = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      hashes.add(random.nextInt());
    }
    HashIndex index = HashIndex.of(hashes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    index.write(new DataOutputStream(bytes));
    HashIndex read =
        HashIndex.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertEquals(
        hashes.stream().map(index::number).toList(), hashes.stream().map(read::number).toList());
  }
}
