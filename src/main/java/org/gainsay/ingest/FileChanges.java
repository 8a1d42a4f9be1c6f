package org.gainsay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the files of some places that are new or changed since the last look, by their size and
/// time. It looks itself rather than being told by the system, which on net drives tells nothing
/// and for large trees runs out of watches. For one thread.
public final class FileChanges {

  private record Stamp(long size, long changed) {}

  private final List<Place> places;
  private final Map<Path, Stamp> known = new HashMap<>();

  /// Changed, but perhaps still being written.
  private final Map<Path, Stamp> unsettled = new HashMap<>();

  /// Begins with the files as they are now.
  public FileChanges(List<Place> places) throws InterruptedException {
    this.places = List.copyOf(places);
    known.putAll(look());
  }

  /// The files that have changed and are no longer being written: they were the same at the last
  /// two looks. In the order of reading.
  public List<Path> next() throws InterruptedException {
    List<Path> changed = new ArrayList<>();
    Map<Path, Stamp> now = look();
    Map<Path, Stamp> before = Map.copyOf(unsettled);
    unsettled.clear();
    now.forEach((file, stamp) -> {
      if (stamp.equals(known.get(file))) {
        return;
      }
      if (stamp.equals(before.get(file))) {
        changed.add(file);
        known.put(file, stamp);
      } else {
        unsettled.put(file, stamp);
      }
    });
    known.keySet().retainAll(now.keySet());
    changed.sort(null);
    return changed;
  }

  private Map<Path, Stamp> look() throws InterruptedException {
    Map<Path, Stamp> found = new HashMap<>();
    for (Place place : places) {
      new FileWalk(Receiver.NOBODY, file -> stamp(file, found)).walk(place);
    }
    return found;
  }

  private static void stamp(Path file, Map<Path, Stamp> found) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      found.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis()));
    } catch (IOException _) {
      // Gone again, or not ours to see: whoever reads it says so.
    }
  }
}
