package org.gainsay.extract.attribution;

import org.gainsay.model.Article;
import org.gainsay.text.AnalyzedText;

/// An article with the analysis of its text, which all steps of the extraction share.
///
/// @param article the article
/// @param analysis its sentences, dependency trees and quotation marks
public record ParsedArticle(Article article, AnalyzedText analysis) {

  public ParsedArticle {
    if (!article.text().equals(analysis.text())) {
      throw new IllegalArgumentException("the analysis is of another text than " + article.id());
    }
  }

  /// The words of the article; every offset counts from their start.
  public String text() {
    return article.text();
  }
}
