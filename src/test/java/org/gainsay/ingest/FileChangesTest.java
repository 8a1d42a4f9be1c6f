package org.gainsay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {

  @TempDir Path folder;

  @Test
  void aFileIsToldOnceWhenItIsWritten() throws Exception {
    Path old = Files.writeString(folder.resolve("old.txt"), "1");
    FileChanges changes = new FileChanges(List.of(Place.of(folder)));
    assertEquals(List.of(), changes.next());
    Path file = Files.writeString(folder.resolve("new.txt"), "1");
    assertEquals(List.of(), changes.next());
    Files.writeString(file, "12");
    assertEquals(List.of(), changes.next());
    assertEquals(List.of(file), changes.next());
    assertEquals(List.of(), changes.next());
    Files.writeString(old, "12");
    changes.next();
    assertEquals(List.of(old), changes.next());
    Files.delete(old);
    assertEquals(List.of(), changes.next());
    Files.writeString(old, "12");
    changes.next();
    assertEquals(List.of(old), changes.next());
  }

  @Test
  void onlyFilesOfThePatternAreFollowed() throws Exception {
    FileChanges changes = new FileChanges(List.of(Place.of(folder + "/*.txt")));
    Path file = Files.writeString(folder.resolve("a.txt"), "1");
    Files.writeString(folder.resolve("a.md"), "1");
    changes.next();
    assertEquals(List.of(file), changes.next());
  }
}
