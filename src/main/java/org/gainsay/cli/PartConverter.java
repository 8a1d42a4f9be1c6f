package org.gainsay.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.pipeline.Part;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Understands `3/16`.
final class PartConverter implements ITypeConverter<Part> {

  private static final Pattern PART = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  @Override
  public Part convert(String value) {
    Matcher matcher = PART.matcher(value);
    try {
      if (matcher.matches()) {
        return new Part(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new TypeConversionException("not a part like 3/16: '" + value + "'");
  }
}
