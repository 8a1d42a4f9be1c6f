package org.gainsay.search.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A real cluster of three nodes in a process of its own, started when the first test needs it and
/// stopped with the tests.
final class TestCluster {

  private static final AtomicInteger PREFIXES = new AtomicInteger();
  private static TestCluster shared;

  private final Process process;
  private final BufferedReader said;
  private final List<Integer> ports;

  private TestCluster(Process process, List<Integer> ports) {
    this.process = process;
    this.ports = ports;
    said = process.inputReader(StandardCharsets.UTF_8);
  }

  /// The cluster that all tests share, each with indexes of its own.
  static synchronized TestCluster shared() throws IOException {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  /// A cluster of one's own, to do harm to.
  static TestCluster start() throws IOException {
    List<Integer> ports = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try (ServerSocket socket = new ServerSocket(0)) {
        ports.add(socket.getLocalPort());
      }
    }
    Path folder = Files.createTempDirectory("gainsay-cluster");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dlog4j2.disable.jmx=true", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(ClusterProcess.class.getName());
    command.add(folder.toString());
    ports.forEach(port -> command.add(String.valueOf(port)));
    Process process =
        new ProcessBuilder(command).redirectError(folder.resolve("errors.txt").toFile()).start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              process.destroyForcibly();
              delete(folder);
            }));
    TestCluster cluster = new TestCluster(process, ports);
    try {
      cluster.await("ready");
    } catch (IOException e) {
      throw new IOException(e.getMessage() + Files.readString(folder.resolve("errors.txt")), e);
    }
    return cluster;
  }

  private void await(String word) throws IOException {
    StringBuilder heard = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.equals(word)) {
        return;
      }
      heard.append(line).append('\n');
    }
    throw new IOException("the cluster did not say '" + word + "' but: " + heard);
  }

  /// Closes a node.
  ///
  /// @param number from 0
  void closeNode(int number) throws IOException {
    process.getOutputStream().write('0' + number);
    process.getOutputStream().flush();
    await("closed");
  }

  void stop() {
    process.destroyForcibly();
  }

  /// An address where nothing is stored yet.
  String address() {
    return ports.stream()
        .map(port -> "127.0.0.1:" + port)
        .collect(Collectors.joining(",", "opensearch://", "/test" + PREFIXES.incrementAndGet()));
  }

  OpenSearchNewsIndex open() throws IOException {
    return OpenSearchNewsIndex.open(address(), Map.of());
  }

  /// An index that is used again and again, with nothing in it: to make one takes seconds.
  OpenSearchNewsIndex openEmptied() throws IOException {
    String address = address().replaceFirst("/test[0-9]+$", "/again");
    OpenSearchNewsIndex index = OpenSearchNewsIndex.open(address, Map.of());
    Set<String> articles = new HashSet<>();
    index.forEachArticle(article -> articles.add(article.article().id()));
    index.delete(articles);
    index.refresh();
    return index;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // The system's temporary folder is cleared some day.
    }
  }
}
