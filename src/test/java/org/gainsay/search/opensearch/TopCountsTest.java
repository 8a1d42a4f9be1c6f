package org.gainsay.search.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.gainsay.search.Dimension;
import org.gainsay.search.FacetRequest;
import org.gainsay.search.FacetValue;
import org.gainsay.search.words.Identities;
import org.junit.jupiter.api.Test;

/// What is taken for proven is compared with what was counted, over shards made up at random that
/// answer as OpenSearch does.
class TopCountsTest {

  private static final Comparator<Map.Entry<String, Long>> FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  @Test
  void whatIsProvenIsSo() {
    int proven = 0;
    for (int seed = 0; seed < 4_000; seed++) {
      proven += isProvenAndSo(new Random(seed), seed) ? 1 : 0;
    }
    assertTrue(proven > 1_000 && proven < 4_000, "proven: " + proven);
  }

  private static boolean isProvenAndSo(Random random, int seed) {
    int shards = 1 + random.nextInt(4);
    int limit = 1 + random.nextInt(6);
    List<Map<String, Long>> counted = new ArrayList<>();
    Map<String, Long> all = new HashMap<>();
    int names = 5 + random.nextInt(60);
    double steep = random.nextDouble() * 2;
    for (int shard = 0; shard < shards; shard++) {
      Map<String, Long> own = new HashMap<>();
      for (int name = 0; name < names; name++) {
        long count = (long) (random.nextInt(60) / Math.pow(1 + name, steep));
        if (count > 0) {
          own.put("name %02d".formatted((name * 37) % names), count);
        }
      }
      counted.add(own);
      own.forEach((name, count) -> all.merge(name, count, Long::sum));
    }
    Dictionary dictionary = dictionary(all, random);
    Found.Values found =
        answer(counted, 2 * limit + random.nextInt(3), 2 * limit + random.nextInt(20));
    if (found.isComplete() || found.counts().isEmpty()) {
      return false;
    }
    TopCounts top = new TopCounts(dictionary, found, false);
    if (!top.areEnough(limit)) {
      return false;
    }
    Map<Integer, Long> truth = new HashMap<>();
    all.forEach((name, count) -> truth.merge(dictionary.identity(name), count, Long::sum));
    Map<Integer, Long> counts = new HashMap<>(top.exact());
    top.open().forEach(identity -> counts.put(identity, truth.getOrDefault(identity, 0L)));
    top.exact().forEach((one, count) -> assertEquals(truth.get(one), count, "seed " + seed));
    assertEquals(first(truth, dictionary, limit), first(counts, dictionary, limit), "seed " + seed);
    return true;
  }

  /// Some names stand for one party, some are shown under another name.
  private static Dictionary dictionary(Map<String, Long> all, Random random) {
    List<String> values = all.keySet().stream().sorted().toList();
    int[] identity = new int[values.size()];
    String[] shown = new String[values.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < identity.length; i++) {
      numbers.put(values.get(i), i);
      identity[i] = i > 0 && random.nextInt(5) == 0 ? identity[random.nextInt(i)] : i;
      shown[i] = random.nextInt(8) == 0 ? "a" + values.get(i) : values.get(i);
    }
    return Dictionary.of(values, numbers, new Identities(identity, values, shown), all);
  }

  private static List<FacetValue> first(Map<Integer, Long> counts, Dictionary names, int limit) {
    FacetRequest asked = FacetRequest.top(Dimension.SPEAKER, limit).withoutDistinct();
    return FacetReader.facet(asked, names.identities(), counts, Set.of()).values();
  }

  /// What a terms aggregation answers: each shard names its first values, the sums of these are cut
  /// off again.
  private static Found.Values answer(List<Map<String, Long>> shards, int size, int ofShard) {
    Map<String, Long> sums = new HashMap<>();
    Map<String, Long> errors = new HashMap<>();
    long error = 0;
    long all = 0;
    for (Map<String, Long> shard : shards) {
      List<Map.Entry<String, Long>> named =
          shard.entrySet().stream().sorted(FIRST).limit(ofShard).toList();
      long least = named.size() == shard.size() ? 0 : named.getLast().getValue();
      error += least;
      for (Map.Entry<String, Long> entry : named) {
        sums.merge(entry.getKey(), entry.getValue(), Long::sum);
        errors.merge(entry.getKey(), -least, Long::sum);
      }
      all += shard.values().stream().mapToLong(Long::longValue).sum();
    }
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    Map<String, Long> shortBy = new HashMap<>();
    for (Map.Entry<String, Long> entry :
        sums.entrySet().stream().sorted(FIRST).limit(size).toList()) {
      counts.put(entry.getKey(), entry.getValue());
      long may = error + errors.getOrDefault(entry.getKey(), 0L);
      if (may > 0) {
        shortBy.put(entry.getKey(), may);
      }
      all -= entry.getValue();
    }
    return new Found.Values(counts, shortBy, error, all);
  }
}
