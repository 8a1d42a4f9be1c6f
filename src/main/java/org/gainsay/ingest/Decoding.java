package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes to text when nobody says for sure in which encoding: a byte order mark decides; else UTF-8
/// if the bytes are valid UTF-8, which other text hardly ever is; else what the sender declares;
/// else UTF-16 where every other byte is zero, and windows-1252, which is also right for Latin-1.
final class Decoding {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// So many bytes tell whether it is UTF-16.
  private static final int SAMPLE = 512;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private Decoding() {}

  /// The text without its byte order mark.
  ///
  /// @param declared the charset that the sender names, or null
  static String decode(byte[] bytes, @Nullable Charset declared) {
    int mark = markLength(bytes);
    Optional<Charset> wide = wideCharset(bytes);
    if (wide.isPresent() || mark > 0) {
      return new String(bytes, mark, bytes.length - mark, wide.orElse(StandardCharsets.UTF_8));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException _) {
      // Pages that call windows-1252 by the name of its subset are the rule.
      boolean isKnown = declared != null && !declared.equals(StandardCharsets.ISO_8859_1);
      boolean isUtf8 = StandardCharsets.UTF_8.equals(declared);
      return new String(bytes, isKnown && !isUtf8 ? declared : WINDOWS_1252);
    }
  }

  /// The text of a stream of any length without its byte order mark: in UTF-16 if it begins so,
  /// else in UTF-8 and, where bytes are not valid in that, windows-1252.
  static Reader reader(InputStream bytes) throws IOException {
    PushbackInputStream all = new PushbackInputStream(bytes, SAMPLE);
    byte[] start = all.readNBytes(SAMPLE);
    int mark = markLength(start);
    all.unread(start, mark, start.length - mark);
    Optional<Charset> wide = wideCharset(start);
    return wide.isPresent() ? new InputStreamReader(all, wide.get()) : new Utf8OrWindows(all);
  }

  /// The charset in a media type such as `text/html; charset=utf-8`, if it names one that exists.
  static @Nullable Charset declaredIn(@Nullable String mediaType) {
    if (mediaType == null) {
      return null;
    }
    Matcher charset = CHARSET.matcher(mediaType);
    if (!charset.find()) {
      return null;
    }
    try {
      return Charset.forName(charset.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return null;
    }
  }

  private static int markLength(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    return startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) ? 2 : 0;
  }

  /// UTF-16, if a mark says so; Latin text without a mark has a zero in nearly every other byte.
  static Optional<Charset> wideCharset(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int looked = Math.min(bytes.length, SAMPLE) / 2 * 2;
    int zerosAtEven = 0;
    int zerosAtOdd = 0;
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          zerosAtEven++;
        } else {
          zerosAtOdd++;
        }
      }
    }
    int most = looked / 2 * 8 / 10;
    if (looked >= 4 && zerosAtOdd > most && zerosAtEven == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (looked >= 4 && zerosAtEven > most && zerosAtOdd == 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
