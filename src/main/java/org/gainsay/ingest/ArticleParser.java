package org.gainsay.ingest;

import java.io.IOException;

/// Understands the bytes of one article. Safe for several threads.
@FunctionalInterface
interface ArticleParser {

  Draft parse(byte[] bytes) throws IOException;
}
