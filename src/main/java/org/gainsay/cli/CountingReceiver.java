package org.gainsay.cli;

import org.gainsay.ingest.Origin;
import org.gainsay.ingest.RawArticle;
import org.gainsay.ingest.Receiver;

/// Lets the progress know of all that is found while reading.
record CountingReceiver(Receiver receiver, ProgressDisplay progress) implements Receiver {

  @Override
  public void accept(RawArticle article) throws InterruptedException {
    progress.handedOn();
    receiver.accept(article);
  }

  @Override
  public void reject(Origin origin, String reason) throws InterruptedException {
    progress.handedOn();
    receiver.reject(origin, reason);
  }

  @Override
  public void ignore(Origin origin, String what) throws InterruptedException {
    progress.handedOn();
    receiver.ignore(origin, what);
  }

  @Override
  public void unchanged(Origin origin) throws InterruptedException {
    progress.handedOn();
    receiver.unchanged(origin);
  }
}
