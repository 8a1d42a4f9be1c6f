package org.gainsay.cli;

import java.nio.file.Path;

/// The folder that Gainsay stands in, which the launcher tells; else the current one.
final class Home {

  private Home() {}

  static Path resolve(String below) {
    return Path.of(System.getProperty("gainsay.home", ""), below);
  }
}
