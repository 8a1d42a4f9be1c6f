package org.gainsay.ingest;

/// Understands the bytes of one article. Safe for several threads.
@FunctionalInterface
interface ArticleParser {

  Draft parse(byte[] bytes) throws UnreadableException;
}
