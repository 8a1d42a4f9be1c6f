package org.gainsay.ingest;

/// Takes what an [ArticleReader] finds. Called by one thread at a time.
public interface Receiver {

  /// Takes nothing in.
  Receiver NOBODY =
      new Receiver() {
        @Override
        public void accept(RawArticle article) {}

        @Override
        public void reject(Origin origin, String reason) {}

        @Override
        public void ignore(Origin origin, String what) {}

        @Override
        public void unchanged(Origin origin) {}
      };

  /// Takes an article; may wait until there is room for it.
  void accept(RawArticle article) throws InterruptedException;

  /// Hears of something that can't be read.
  ///
  /// @param reason why, in a few words for people
  void reject(Origin origin, String reason) throws InterruptedException;

  /// Hears of something that was passed over because nobody would expect articles in it: a picture
  /// in a folder.
  void ignore(Origin origin, String what) throws InterruptedException;

  /// Hears of something that is known to be as it was when it was read last, without a look at it.
  void unchanged(Origin origin) throws InterruptedException;
}
