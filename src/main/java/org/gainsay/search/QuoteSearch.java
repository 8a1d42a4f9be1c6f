package org.gainsay.search;

/// Everything that can be asked of a store of quotes.
public interface QuoteSearch
    extends HitSearch, Completions, Dossiers, Disputes, Printings, Copies {}
