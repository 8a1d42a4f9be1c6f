package org.gainsay.pipeline;

import java.time.Duration;

/// What a run has done, in numbers. Articles count as stored only once they are committed.
///
/// @param added articles that are new in the store
/// @param replaced articles that took the place of an earlier version
/// @param unchanged articles that the store had already
/// @param skipped files, feeds and pages that were not read again, as they have not changed
/// @param rejected inputs and articles that could not be read
/// @param ignored files in which nobody would expect articles
/// @param quotes quotes of the articles that were added or replaced
/// @param time how long it took
/// @param stopped whether somebody stopped it before the end
public record IngestReport(
    long added,
    long replaced,
    long unchanged,
    long skipped,
    long rejected,
    long ignored,
    long quotes,
    Duration time,
    boolean stopped) {

  /// What two runs have done, the later one last.
  public IngestReport plus(IngestReport later) {
    return new IngestReport(
        added + later.added,
        replaced + later.replaced,
        unchanged + later.unchanged,
        skipped + later.skipped,
        rejected + later.rejected,
        ignored + later.ignored,
        quotes + later.quotes,
        time.plus(later.time),
        later.stopped);
  }

  /// Number of articles that were read, whatever became of them.
  public long read() {
    return added + replaced + unchanged + rejected;
  }

  /// Number of articles that were written to the store.
  public long stored() {
    return added + replaced;
  }
}
