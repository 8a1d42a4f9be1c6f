package org.gainsay.ingest;

import java.io.IOException;
import java.io.InputStream;

/// Cuts inputs of one format into articles. Keeps no state, so safe for several threads.
interface ArticleReader {

  /// Reads all articles of an input, telling the receiver of each and of whatever it has to leave
  /// out.
  ///
  /// @param bytes the content, which the caller closes
  /// @throws IOException if nothing more can be read; the caller reports it
  void read(Input input, InputStream bytes, Receiver receiver)
      throws IOException, InterruptedException;
}
