package org.gainsay.pipeline;

import org.gainsay.ingest.Receiver;

/// Brings raw articles, one after the other, until there are no more.
@FunctionalInterface
public interface Reading {

  /// Hands everything to the receiver; called once, on a thread of its own.
  void read(Receiver receiver) throws InterruptedException;
}
