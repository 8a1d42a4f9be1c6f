package org.gainsay.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/// The system's Chromium, started once for all tests. Playwright is for one thread at a time, as
/// JUnit runs the tests.
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  // The sandbox does not work as root, where continuous integration runs.
  private static final List<String> FLAGS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run");

  private static Browser browser;

  private Chromium() {}

  /// A page that knows nothing yet.
  ///
  /// @param scripts whether scripts run in it
  static Page page(boolean scripts, ColorScheme scheme, int width, int height) {
    BrowserContext context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setJavaScriptEnabled(scripts)
                    .setColorScheme(scheme)
                    .setViewportSize(width, height));
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  static Page page() {
    return page(true, ColorScheme.LIGHT, 1280, 900);
  }

  private static synchronized Browser browser() {
    if (browser == null) {
      Optional<Path> program = program();
      Assumptions.assumeTrue(
          program.isPresent(),
          "SKIPPED: there is no Chromium on the PATH to look at the pages with;"
              + " install it (apt-get install chromium)");
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program.get())
                      .setHeadless(true)
                      .setArgs(FLAGS));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }
    return browser;
  }

  private static Optional<Path> program() {
    List<Path> candidates = new ArrayList<>();
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      NAMES.forEach(name -> candidates.add(Path.of(folder, name)));
    }
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }
}
