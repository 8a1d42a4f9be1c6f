package org.gainsay.search.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.gainsay.search.words.Sketch;
import org.gainsay.search.words.Tokens;
import org.junit.jupiter.api.Test;

/// Compares with a look at every pair of sketches, in several segments of which articles are gone.
class BandsTest {

  private static final int TEXTS = 300;

  private final Random random = new Random(7);

  @Test
  void findsWhatSharesABand() throws IOException {
    List<BytesRef> sketches = sketches();
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        DirectoryReader reader = index(directory, sketches)) {
      assertTrue(reader.leaves().size() > 2);
      Set<Integer> live = new HashSet<>();
      for (int i = 0; i < TEXTS; i++) {
        if (!isGone(i)) {
          live.add(i);
        }
      }
      int found = 0;
      for (int i = 0; i < TEXTS; i++) {
        Set<Long> bands = bands(sketches.get(i)).collect(Collectors.toSet());
        Set<Integer> expected =
            live.stream()
                .filter(other -> bands(sketches.get(other)).anyMatch(bands::contains))
                .collect(Collectors.toSet());
        assertEquals(expected, Set.copyOf(Bands.sharing(reader, sketches.get(i))));
        found += expected.size();
      }
      assertTrue(found > 2 * TEXTS, "too few are alike");
      for (int band = 0; band < Sketch.BANDS; band++) {
        int place = band;
        Map<Long, Set<Integer>> byBand =
            live.stream()
                .collect(
                    Collectors.groupingBy(
                        i -> Sketch.bands(sketches.get(i))[place],
                        Collectors.toCollection(TreeSet::new)));
        byBand.values().removeIf(articles -> articles.size() < 2);
        Set<Set<Integer>> shared = new HashSet<>();
        Bands.shared(reader, place).forEach(articles -> shared.add(new TreeSet<>(articles)));
        assertEquals(Set.copyOf(byBand.values()), shared);
      }
    }
  }

  private static DirectoryReader index(ByteBuffersDirectory directory, List<BytesRef> sketches)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new KeywordAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < TEXTS; i++) {
        Document document = new Document();
        Keys.add(document, Fields.ARTICLE, isGone(i) ? "gone" : "stays");
        Bands.add(document, sketches.get(i));
        writer.addDocument(document);
        if (i % 100 == 0) {
          writer.commit();
        }
      }
      writer.deleteDocuments(new Term(Fields.ARTICLE, "gone"));
    }
    return DirectoryReader.open(directory);
  }

  private static Stream<Long> bands(BytesRef sketch) {
    return Arrays.stream(Sketch.bands(sketch)).boxed();
  }

  private static boolean isGone(int i) {
    return i % 7 == 3;
  }

  /// Texts of forty words, of which many have part of the one before.
  private List<BytesRef> sketches() {
    List<BytesRef> sketches = new ArrayList<>();
    List<String> words = new ArrayList<>();
    try (Tokens tokens = Tokens.borrow()) {
      for (int i = 0; i < TEXTS; i++) {
        int kept = random.nextInt(6) == 0 ? 0 : Math.min(words.size(), 25 + random.nextInt(16));
        words.subList(kept, words.size()).clear();
        while (words.size() < 40) {
          words.add("w" + random.nextInt(1_000_000));
        }
        String text = String.join(" ", words);
        tokens.read(text);
        sketches.add(Sketch.of(tokens, text));
      }
    }
    return sketches;
  }
}
