package org.gainsay.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Reads the articles of files and folders. A place that can't be read is told to the receiver, and
/// the others go on.
public final class ArticleFiles {

  /// One set for the JVM, for it is the machine that they must share.
  private static final ReaderProcesses PROCESSES = new ReaderProcesses(Limits.DEFAULT);

  private final FormatReaders readers;
  private final FileVisits visits;
  private final AtomicLong bytesRead = new AtomicLong();

  /// @param names fields by the names that JSON and CSV files give them (`headline` → `title`);
  ///   where a file's names are the usual ones there is no need to say so
  public ArticleFiles(Limits limits, Map<String, String> names) {
    this(limits, names, FileVisits.none());
  }

  /// The same, passing over files that were read before; what it finds has to go through
  /// [FileVisits#counting].
  public ArticleFiles(Limits limits, Map<String, String> names, FileVisits visits) {
    readers = readers(limits, names);
    this.visits = visits;
  }

  ArticleFiles(Limits limits, Map<String, String> names, ReaderProcesses processes) {
    readers = FormatReaders.withProcesses(limits, names, processes);
    visits = FileVisits.none();
  }

  static FormatReaders readers(Limits limits, Map<String, String> names) {
    ReaderProcesses processes =
        limits.equals(Limits.DEFAULT) ? PROCESSES : new ReaderProcesses(limits);
    return FormatReaders.withProcesses(limits, names, processes);
  }

  /// Reads all of these files and folders, one after the other, folders with all that is in them.
  public void read(List<Path> places, Receiver receiver) throws InterruptedException {
    for (Path place : places) {
      read(Place.of(place), receiver);
    }
  }

  /// Reads all files of a place.
  public void read(Place place, Receiver receiver) throws InterruptedException {
    new FileWalk(receiver, file -> readFile(file, receiver)).walk(place);
  }

  /// Reads what a stream brings as a file of this name would be read; the caller closes it.
  public void read(String name, InputStream stream, Receiver receiver) throws InterruptedException {
    Origin origin = Origin.of(name);
    try {
      readers.read(new Input(origin, name, null, Details.NONE, 0), new Counted(stream), receiver);
    } catch (IOException e) {
      receiver.reject(origin, reason(e));
    }
  }

  /// How many bytes the files of these places have; those that can't be looked at count as none.
  public static long size(List<Place> places) throws InterruptedException {
    AtomicLong size = new AtomicLong();
    FileWalk walk = new FileWalk(Receiver.NOBODY, file -> size.addAndGet(file.toFile().length()));
    for (Place place : places) {
      walk.walk(place);
    }
    return size.get();
  }

  /// How many bytes of the files were read until now; to be asked from any thread.
  public long bytesRead() {
    return bytesRead.get();
  }

  private void readFile(Path file, Receiver receiver) throws InterruptedException {
    Origin origin = Origin.of(file.toString());
    String name = String.valueOf(file.getFileName());
    try {
      FileStamp stamp = FileStamp.of(file);
      if (stamp != null && visits.isKnown(file, stamp)) {
        bytesRead.addAndGet(stamp.size());
        receiver.unchanged(origin);
        return;
      }
      visits.begin(file);
      try (InputStream opened = Files.newInputStream(file)) {
        DigestInputStream bytes = FileStamp.hashing(new Counted(opened));
        readers.read(new Input(origin, name, null, SideFile.of(file), 0), bytes, receiver);
        if (stamp != null) {
          visits.end(stamp, FileStamp.hashOfAll(bytes));
          return;
        }
      }
    } catch (IOException e) {
      receiver.reject(origin, reason(e));
    }
    visits.fail();
  }

  /// Why a file can't be read, for people.
  static String reason(IOException e) {
    return switch (e) {
      case UnreadableException u -> String.valueOf(u.getMessage());
      case NoSuchFileException _ -> "no such file";
      case AccessDeniedException _ -> "permission denied";
      case FileSystemLoopException _ -> "a link in circles";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      bytesRead.addAndGet(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      bytesRead.addAndGet(Math.max(count, 0));
      return count;
    }

    /// Readers close what they read, but its hash is of all of it; whoever opened it closes it.
    @Override
    public void close() {}
  }
}
