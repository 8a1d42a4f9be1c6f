package org.gainsay.search;

/// A value and how often it occurs.
public record FacetValue(String value, long count) {}
