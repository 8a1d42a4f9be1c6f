package org.gainsay.cli;

import org.gainsay.pipeline.IngestReport;

/// The report of a run as a line for people, and what it means for the exit code.
final class ReportText {

  private ReportText() {}

  static String of(IngestReport report) {
    StringBuilder text = new StringBuilder();
    text.append(articles(report.read())).append(" read: ");
    text.append(
        "%,d new, %,d changed, %,d as before, %,d rejected"
            .formatted(report.added(), report.replaced(), report.unchanged(), report.rejected()));
    text.append(skipped(report));
    if (report.ignored() > 0) {
      text.append("; %s passed over".formatted(counted(report.ignored(), "other file")));
    }
    double seconds = report.time().toMillis() / 1000.0;
    text.append("; %s in %.1f s".formatted(counted(report.quotes(), "quote"), seconds));
    if (report.stopped()) {
      text.append("; stopped before the end, the same command goes on");
    }
    return text.toString();
  }

  /// What a trial would have done.
  static String ofTrial(IngestReport report) {
    return "a trial, nothing was stored: of %s %,d would be new, %,d changed, %,d as before, %,d rejected"
            .formatted(
                articles(report.read()),
                report.added(),
                report.replaced(),
                report.unchanged(),
                report.rejected())
        + skipped(report);
  }

  /// So many articles.
  static String articles(long count) {
    return counted(count, "article");
  }

  /// A number of things, of which the plural ends in `s`.
  static String counted(long count, String thing) {
    return "%,d %s%s".formatted(count, thing, count == 1 ? "" : "s");
  }

  private static String skipped(IngestReport report) {
    return switch ((int) Math.min(2, report.skipped())) {
      case 0 -> "";
      case 1 -> "; 1 file, feed or page as before not read again";
      default ->
          "; %,d files, feeds and pages as before not read again".formatted(report.skipped());
    };
  }

  static int exitCode(IngestReport report) {
    return report.rejected() > 0 ? ExitCode.REJECTED : ExitCode.OK;
  }
}
