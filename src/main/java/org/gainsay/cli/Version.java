package org.gainsay.cli;

import picocli.CommandLine.IVersionProvider;

/// The version that the jar was built as.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"gainsay " + number() + " on Java " + Runtime.version().feature()};
  }

  static String number() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
