package org.gainsay.web.page;

import java.util.List;

/// The page that finds the printings of some words.
///
/// @param text what was asked for
/// @param asked whether anything was
/// @param prints the printings, the most similar first
/// @param summary what was found, for people
public record FindView(String text, boolean asked, List<QuoteView.Print> prints, String summary) {}
