package org.gainsay.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/// What tests in the browser begin with: a site over the fixtures, one for each class, and a page
/// that is closed after each test.
abstract class BrowserTest {

  static Site site;

  Page page;

  @BeforeAll
  static void start() throws IOException {
    site = Site.over(Fixtures.all());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @AfterEach
  void leave() {
    if (page != null) {
      page.context().close();
    }
  }

  /// Opens a path of the site in a window of a desk's size.
  void open(String path) {
    open(true, path);
  }

  /// The same with scripts or without.
  void open(boolean scripts, String path) {
    page = Chromium.page(scripts, ColorScheme.LIGHT, 1280, 900);
    page.navigate(site.address() + path);
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
