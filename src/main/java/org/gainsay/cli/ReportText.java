package org.gainsay.cli;

import org.gainsay.pipeline.IngestReport;

/// The report of a run as a line for people, and what it means for the exit code.
final class ReportText {

  private ReportText() {}

  static String of(IngestReport report) {
    StringBuilder text = new StringBuilder();
    text.append("%,d articles read: ".formatted(report.read()));
    text.append(
        "%,d new, %,d changed, %,d as before, %,d rejected"
            .formatted(report.added(), report.replaced(), report.unchanged(), report.rejected()));
    text.append(skipped(report));
    if (report.ignored() > 0) {
      text.append("; %,d other files passed over".formatted(report.ignored()));
    }
    double seconds = report.time().toMillis() / 1000.0;
    text.append("; %,d quotes in %.1f s".formatted(report.quotes(), seconds));
    if (report.stopped()) {
      text.append("; stopped before the end, the same command goes on");
    }
    return text.toString();
  }

  /// What a trial would have done.
  static String ofTrial(IngestReport report) {
    return "a trial, nothing was stored: of %,d articles %,d would be new, %,d changed, %,d as before, %,d rejected"
            .formatted(
                report.read(),
                report.added(),
                report.replaced(),
                report.unchanged(),
                report.rejected())
        + skipped(report);
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
