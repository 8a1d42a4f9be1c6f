package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.pipeline.ArticleResult;
import org.gainsay.pipeline.ArticleResult.Status;
import org.gainsay.pipeline.IngestListener;
import org.gainsay.pipeline.IngestReport;
import tools.jackson.databind.json.JsonMapper;

/// The report of a run as JSON for programs: the numbers, and what was rejected and why.
final class ReportFile implements IngestListener {

  /// Of more rejections than this only the number is told, so that memory stays bounded.
  private static final int MOST = 100_000;

  private final List<Map<String, String>> rejected = new ArrayList<>();

  @Override
  public void heard(ArticleResult result) {
    if (result.status() == Status.REJECTED && rejected.size() < MOST) {
      Map<String, String> entry = new LinkedHashMap<>();
      entry.put("origin", result.origin().toString());
      entry.put("reason", String.valueOf(result.reason()));
      rejected.add(entry);
    }
  }

  void write(Path file, IngestReport report, boolean isTrial) throws IOException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("read", report.read());
    json.put("added", report.added());
    json.put("replaced", report.replaced());
    json.put("unchanged", report.unchanged());
    json.put("skipped", report.skipped());
    json.put("rejected", report.rejected());
    json.put("ignored", report.ignored());
    json.put("quotes", report.quotes());
    json.put("millis", report.time().toMillis());
    json.put("stopped", report.stopped());
    json.put("dry_run", isTrial);
    json.put("rejections", rejected);
    Files.writeString(file, JsonMapper.shared().writeValueAsString(json) + "\n");
  }
}
