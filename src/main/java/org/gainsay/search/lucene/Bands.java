package org.gainsay.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.words.Sketch;

/// The bands of sketches, by which articles are found that may be copies. Nearly every one is that
/// of one article, and of short articles there are as many as words: to index them as points takes
/// a small part of what it takes as terms.
final class Bands {

  private Bands() {}

  static void add(Document document, BytesRef sketch) {
    for (long number : Sketch.bandNumbers(sketch)) {
      document.add(new LongPoint(Fields.BANDS, number));
    }
  }

  /// The articles that share a band with a sketch, its own among them, by their numbers in the
  /// whole reader.
  static List<Integer> sharing(IndexReader reader, BytesRef sketch) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Query query = LongPoint.newSetQuery(Fields.BANDS, Sketch.bandNumbers(sketch));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Integer> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator articles = scorer.iterator();
      for (int at = articles.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = articles.nextDoc()) {
        if (live == null || live.get(at)) {
          found.add(leaf.docBase + at);
        }
      }
    }
    return found;
  }

  /// Articles that share something in one of the bands, each time two at least.
  static List<List<Integer>> shared(IndexReader reader, int band) throws IOException {
    LongStream.Builder hashesAndArticles = LongStream.builder();
    for (LeafReaderContext leaf : reader.leaves()) {
      PointValues points = leaf.reader().getPointValues(Fields.BANDS);
      if (points != null) {
        points.intersect(visitor(band, leaf, hashesAndArticles));
      }
    }
    long[] sorted = hashesAndArticles.build().sorted().toArray();
    List<List<Integer>> shared = new ArrayList<>();
    for (int i = 1; i < sorted.length; i++) {
      if (hash(sorted[i]) != hash(sorted[i - 1])) {
        continue;
      }
      List<Integer> articles = new ArrayList<>(List.of((int) sorted[i - 1]));
      for (; i < sorted.length && hash(sorted[i]) == hash(sorted[i - 1]); i++) {
        articles.add((int) sorted[i]);
      }
      shared.add(articles);
    }
    return shared;
  }

  private static int hash(long hashAndArticle) {
    return (int) (hashAndArticle >>> Integer.SIZE);
  }

  /// Gathers hash and article, one in each half of a number.
  private static PointValues.IntersectVisitor visitor(
      int band, LeafReaderContext leaf, LongStream.Builder hashesAndArticles) {
    Bits live = leaf.reader().getLiveDocs();
    return new PointValues.IntersectVisitor() {
      @Override
      public void visit(int document) {
        throw new IllegalStateException("the hash is not known");
      }

      @Override
      public void visit(int document, byte[] packed) {
        long number = LongPoint.decodeDimension(packed, 0);
        if (Sketch.band(number) == band && (live == null || live.get(document))) {
          hashesAndArticles.add(number << Integer.SIZE | leaf.docBase + document);
        }
      }

      @Override
      public PointValues.Relation compare(byte[] least, byte[] greatest) {
        boolean isOutside =
            Sketch.band(LongPoint.decodeDimension(greatest, 0)) < band
                || Sketch.band(LongPoint.decodeDimension(least, 0)) > band;
        // Never inside, where it would be told the documents only.
        return isOutside
            ? PointValues.Relation.CELL_OUTSIDE_QUERY
            : PointValues.Relation.CELL_CROSSES_QUERY;
      }
    };
  }
}
