package org.gainsay.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The files that were read before, so that one that has not changed is not read again. A file
/// counts as read once all that was found in it is stored; one in which something was rejected
/// never does, so that what is wrong with it is said in each run.
///
/// What is found comes through [#counting], and what became of it is told in the same order: so the
/// number of results tells which files are done. Safe for several threads.
public final class FileVisits {

  /// Files that are remembered; the oldest are forgotten, which costs time and nothing else.
  private static final int MOST = 200_000;

  private static final long SAVE_EVERY_NANOS = 60_000_000_000L;

  private final @Nullable FileList list;
  private final Map<String, FileList.Entry> known;
  private final Deque<Visit> visits = new ArrayDeque<>();
  private long handedOn;
  private long told;
  private boolean isNew;
  private long saved = System.nanoTime();

  /// A file that is being read, or that was and has not had all its results.
  private static final class Visit {

    final String path;
    final long from;
    FileList.@Nullable Entry entry;
    long upTo = Long.MAX_VALUE;
    boolean hasRejects;

    Visit(String path, long from) {
      this.path = path;
      this.from = from;
    }
  }

  private FileVisits(@Nullable FileList list, Map<String, FileList.Entry> known) {
    this.list = list;
    this.known = known;
  }

  /// No visits; they are forgotten with this object.
  public static FileVisits none() {
    return new FileVisits(null, new LinkedHashMap<>());
  }

  /// The visits that a list tells of, and where [#save] writes them. A list that is broken, or was
  /// made when files were read in another way, tells of none.
  ///
  /// @param reading how files are read, so far as that makes other articles of them
  /// @param isReread whether all files are to be read again
  public static FileVisits in(Path list, String reading, boolean isReread) throws IOException {
    FileList file = new FileList(list, reading);
    return new FileVisits(file, isReread ? new LinkedHashMap<>() : file.read());
  }

  /// Begins a run: what an earlier one left unfinished is forgotten.
  public synchronized void begin() {
    visits.clear();
    handedOn = 0;
    told = 0;
  }

  /// Hands everything on and counts it. What is found in files has to come this way, and all else
  /// whose results are told too.
  public Receiver counting(Receiver receiver) {
    return new Counting(receiver);
  }

  /// Hears what became of the next thing that was handed on.
  ///
  /// @throws IOException if what is known can't be written down, which is done now and then
  public synchronized void told(boolean isRejected) throws IOException {
    told++;
    for (Visit visit : visits) {
      if (isRejected && visit.from < told && told <= visit.upTo) {
        visit.hasRejects = true;
      }
      if (visit.upTo >= told) {
        break;
      }
    }
    forgetDone();
    if (System.nanoTime() - saved > SAVE_EVERY_NANOS) {
      save();
    }
  }

  /// Writes down what is known.
  public synchronized void save() throws IOException {
    if (list != null && isNew) {
      list.write(known);
      isNew = false;
    }
    saved = System.nanoTime();
  }

  /// Whether a file was read and is as it was then.
  boolean isKnown(Path file, FileStamp now) throws IOException {
    String path = key(file);
    FileList.Entry before = known(path);
    if (before == null
        || before.stamp().size() != now.size()
        || !before.stamp().beside().equals(now.beside())) {
      return false;
    }
    if (now.changed() != FileStamp.UNSETTLED && before.stamp().changed() == now.changed()) {
      return true;
    }
    if (!before.hash().equals(FileStamp.hash(file))) {
      return false;
    }
    put(path, new FileList.Entry(now, before.hash()));
    return true;
  }

  private synchronized FileList.@Nullable Entry known(String path) {
    return known.get(path);
  }

  /// From now on a file is read.
  synchronized void begin(Path file) {
    visits.add(new Visit(key(file), handedOn));
  }

  /// The file that was begun last has been read to its end.
  ///
  /// @param stamp its stamp before it was read
  synchronized void end(FileStamp stamp, String hash) {
    Visit visit = visits.getLast();
    visit.entry = new FileList.Entry(stamp, hash);
    visit.upTo = handedOn;
    forgetDone();
  }

  /// The file that was begun last can't be read to its end, or is none that is remembered.
  synchronized void fail() {
    Visit visit = visits.peekLast();
    if (visit != null && visit.upTo == Long.MAX_VALUE) {
      visit.hasRejects = true;
      visit.upTo = handedOn;
      forgetDone();
    }
  }

  private void forgetDone() {
    while (!visits.isEmpty() && visits.getFirst().upTo <= told) {
      Visit done = visits.removeFirst();
      FileList.Entry entry = done.entry;
      if (entry != null && !done.hasRejects) {
        put(done.path, entry);
      } else {
        isNew |= known.remove(done.path) != null;
      }
    }
  }

  private synchronized void put(String path, FileList.Entry entry) {
    known.remove(path);
    known.put(path, entry);
    isNew = true;
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
  }

  private static String key(Path file) {
    return file.toAbsolutePath().normalize().toString();
  }

  private synchronized void count() {
    handedOn++;
  }

  private final class Counting implements Receiver {

    private final Receiver receiver;

    Counting(Receiver receiver) {
      this.receiver = receiver;
    }

    @Override
    public void accept(RawArticle article) throws InterruptedException {
      count(); // before its result can be told
      receiver.accept(article);
    }

    @Override
    public void reject(Origin origin, String reason) throws InterruptedException {
      count();
      receiver.reject(origin, reason);
    }

    @Override
    public void ignore(Origin origin, String what) throws InterruptedException {
      count();
      receiver.ignore(origin, what);
    }

    @Override
    public void unchanged(Origin origin) throws InterruptedException {
      count();
      receiver.unchanged(origin);
    }
  }
}
