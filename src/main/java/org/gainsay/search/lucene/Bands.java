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

/// The bands of sketches, by which articles are found that may be copies.
final class Bands {

  private Bands() {}

  static void add(Document document, BytesRef sketch) {
    for (long band : Sketch.bands(sketch)) {
      document.add(new LongPoint(Fields.BANDS, band));
    }
  }

  /// The articles that share a band with a sketch, its own among them, by their numbers in the
  /// whole reader.
  static List<Integer> sharing(IndexReader reader, BytesRef sketch) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Query query = LongPoint.newSetQuery(Fields.BANDS, Sketch.bands(sketch));
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

  /// Articles that share the band at one of the places, each time two at least.
  static List<List<Integer>> shared(IndexReader reader, int place) throws IOException {
    LongStream.Builder hashesAndArticles = LongStream.builder();
    for (LeafReaderContext leaf : reader.leaves()) {
      PointValues points = leaf.reader().getPointValues(Fields.BANDS);
      if (points != null) {
        points.intersect(visitor(place, leaf, hashesAndArticles));
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
      int place, LeafReaderContext leaf, LongStream.Builder hashesAndArticles) {
    Bits live = leaf.reader().getLiveDocs();
    return new PointValues.IntersectVisitor() {
      @Override
      public void visit(int document) {
        throw new IllegalStateException("the hash is not known");
      }

      @Override
      public void visit(int document, byte[] packed) {
        long band = LongPoint.decodeDimension(packed, 0);
        if (Sketch.place(band) == place && (live == null || live.get(document))) {
          hashesAndArticles.add(band << Integer.SIZE | leaf.docBase + document);
        }
      }

      @Override
      public PointValues.Relation compare(byte[] least, byte[] greatest) {
        boolean isOutside =
            Sketch.place(LongPoint.decodeDimension(greatest, 0)) < place
                || Sketch.place(LongPoint.decodeDimension(least, 0)) > place;
        // Never inside, where it would be told the documents only.
        return isOutside
            ? PointValues.Relation.CELL_OUTSIDE_QUERY
            : PointValues.Relation.CELL_CROSSES_QUERY;
      }
    };
  }
}
