package org.gainsay.alert;

import java.time.Instant;
import org.gainsay.search.SearchRequest;

/// A search that is asked about every new article.
///
/// @param id names it in URLs; of letters and digits
/// @param name what somebody called it
/// @param created when it was saved; articles from then on are matched
/// @param request what is looked for: quotes, newest first, without facets and pages
public record SavedSearch(String id, String name, Instant created, SearchRequest request) {}
