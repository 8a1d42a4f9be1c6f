package org.gainsay.text.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Keeps the tags that taggers gave to samples they did not see, since finding them takes a good
/// part of a training.
final class UnseenTags {

  private UnseenTags() {}

  static void write(List<Sample> samples, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      for (Sample sample : samples) {
        for (int i = 0; i < sample.size(); i++) {
          out.writeByte(sample.words().tag(i));
        }
      }
    }
  }

  static void read(List<Sample> samples, Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (Sample sample : samples) {
        for (int i = 0; i < sample.size(); i++) {
          sample.words().setTag(i, in.readByte());
        }
      }
    }
  }
}
