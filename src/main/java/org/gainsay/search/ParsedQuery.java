package org.gainsay.search;

/// A query as a syntax tree, with the account of how it was read.
public record ParsedQuery(QueryNode root, QueryReading reading) {}
