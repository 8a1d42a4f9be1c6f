package org.gainsay.web;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Makes pictures of text a third as large: 256 colours are enough for ink on paper.
final class FewColours {

  private static final int COLOURS = 256;

  private FewColours() {}

  static byte[] png(byte[] picture) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    Map<Integer, Integer> counts = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int colour = image.getRGB(x, y) & 0xffffff;
        counts.merge(colour, weight(colour), Integer::sum);
      }
    }
    List<Integer> palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    byte[][] channels = new byte[3][palette.size()];
    for (int i = 0; i < palette.size(); i++) {
      for (int c = 0; c < 3; c++) {
        channels[c][i] = (byte) (palette.get(i) >> (16 - 8 * c));
      }
    }
    IndexColorModel model =
        new IndexColorModel(8, palette.size(), channels[0], channels[1], channels[2]);
    BufferedImage reduced =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int colour = image.getRGB(x, y) & 0xffffff;
        int index = nearest.computeIfAbsent(colour, c -> nearest(c, palette));
        reduced.getRaster().setSample(x, y, 0, index);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(reduced, "png", out);
    return out.toByteArray();
  }

  /// Bright colours are rare on these pages, and the last that may be lost.
  private static int weight(int colour) {
    int red = colour >> 16;
    int green = (colour >> 8) & 0xff;
    int blue = colour & 0xff;
    int chroma = Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
    return chroma > 60 ? 40 : 1;
  }

  private static int nearest(int colour, List<Integer> palette) {
    return java.util.stream.IntStream.range(0, palette.size())
        .boxed()
        .min(Comparator.comparingInt(i -> distance(colour, palette.get(i))))
        .orElseThrow();
  }

  private static int distance(int a, int b) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = ((a >> shift) & 0xff) - ((b >> shift) & 0xff);
      distance += difference * difference;
    }
    return distance;
  }
}
