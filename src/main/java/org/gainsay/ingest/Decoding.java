package org.gainsay.ingest;

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

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private Decoding() {}

  /// The text without its byte order mark.
  ///
  /// @param declared the charset that the sender names, or null
  static String decode(byte[] bytes, @Nullable Charset declared) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    Optional<Charset> wide = wideCharset(bytes);
    if (wide.isPresent()) {
      return new String(bytes, wide.get());
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

  /// UTF-16 without a mark: Latin text then has a zero in nearly every other byte.
  private static Optional<Charset> wideCharset(byte[] bytes) {
    int looked = Math.min(bytes.length, 512) / 2 * 2;
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
