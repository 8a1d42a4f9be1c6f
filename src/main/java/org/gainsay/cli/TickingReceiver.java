package org.gainsay.cli;

import org.gainsay.ingest.Origin;
import org.gainsay.ingest.RawArticle;
import org.gainsay.ingest.Receiver;

/// Lets the progress be drawn anew with each article that is read.
record TickingReceiver(Receiver receiver, ProgressDisplay progress) implements Receiver {

  @Override
  public void accept(RawArticle article) throws InterruptedException {
    progress.tick();
    receiver.accept(article);
  }

  @Override
  public void reject(Origin origin, String reason) throws InterruptedException {
    receiver.reject(origin, reason);
  }

  @Override
  public void ignore(Origin origin, String what) throws InterruptedException {
    receiver.ignore(origin, what);
  }

  @Override
  public void unchanged(Origin origin) throws InterruptedException {
    receiver.unchanged(origin);
  }
}
