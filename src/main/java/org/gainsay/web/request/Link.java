package org.gainsay.web.request;

import java.util.ArrayList;
import java.util.List;

/// A link within the site: a path and its parameters.
///
/// @param path as it stands in the URL, encoded
/// @param parameters in the order of the URL, not encoded
public record Link(String path, List<Parameter> parameters) {

  /// A parameter, not encoded.
  public record Parameter(String name, String value) {}

  public Link {
    parameters = List.copyOf(parameters);
  }

  /// A link to a path that is encoded already.
  public static Link to(String path) {
    return new Link(path, List.of());
  }

  /// The page of a quote.
  public static Link toQuote(String id) {
    return to("/quotes/" + UrlText.encode(id));
  }

  /// The page of an article.
  public static Link toArticle(String id) {
    return to("/articles/" + UrlText.encode(id));
  }

  /// The page of a speaker.
  public static Link toSpeaker(String name) {
    return to("/speakers/" + UrlText.encode(name));
  }

  /// This link with one more parameter.
  public Link with(String name, String value) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Link(path, more);
  }

  /// This link to something beneath its path.
  public Link below(String step) {
    return new Link(path + "/" + step, parameters);
  }

  /// As it stands in an `href`.
  @Override
  public String toString() {
    StringBuilder url = new StringBuilder(128).append(path);
    char separator = '?';
    for (Parameter parameter : parameters) {
      url.append(separator)
          .append(UrlText.encode(parameter.name()))
          .append('=')
          .append(UrlText.encode(parameter.value()));
      separator = '&';
    }
    return url.toString();
  }
}
