package org.gainsay.web.page;

import java.util.List;
import org.gainsay.web.request.Link;
import org.jspecify.annotations.Nullable;

/// An earlier version of an article beside the present one.
///
/// @param kicker which version it is, for people
/// @param title the headline as it was
/// @param newTitle the headline as it is, if it was changed
/// @param read when and where it was read, for people
/// @param summary how much was changed, for people
/// @param paragraphs what stayed, came and went
/// @param versions all versions
/// @param article the article as it is
public record VersionView(
    String kicker,
    String title,
    @Nullable String newTitle,
    @Nullable String read,
    String summary,
    List<List<Change>> paragraphs,
    List<ArticleView.Version> versions,
    Link article) {}
