package org.gainsay.pipeline;

import java.io.IOException;
import java.io.InputStream;

/// Takes articles in while the store is being searched. Safe for several threads.
public interface Intake {

  /// Reads a delivery as a file of this name would be read. When it returns, everything that it
  /// reports as stored is on disk and visible to searches.
  ///
  /// @param name file name of the delivery, whose ending helps to tell its format (`a.html`)
  /// @param body its bytes, closed by the caller
  /// @throws IOException if the store fails; what can't be read is in the receipt instead
  default Receipt take(String name, InputStream body) throws IOException, InterruptedException {
    return take(name, body, _ -> {});
  }

  /// The same; the listener hears of each article on the way.
  Receipt take(String name, InputStream body, IngestListener listener)
      throws IOException, InterruptedException;

  /// Removes an article with everything in it, on disk and from searches, before it returns.
  ///
  /// @return whether there was one
  boolean delete(String articleId) throws IOException;
}
