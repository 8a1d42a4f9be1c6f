package org.gainsay.search.opensearch;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// Three nodes of OpenSearch in one process, as the tests start it: its arguments are a folder and
/// the HTTP ports of the nodes. It tells on standard output when it is ready, takes a digit on
/// standard input to close the node of that number from 0, and ends when standard input does.
final class ClusterProcess {

  private ClusterProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int nodes = arguments.length - 1;
    List<Integer> transport = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      try (ServerSocket socket = new ServerSocket(0)) {
        transport.add(socket.getLocalPort());
      }
    }
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.setMaxHttpPort(-1);
    runner
        .onBuild((number, settings) -> {
          settings.put("network.host", "127.0.0.1");
          settings.put("http.port", arguments[number]);
          settings.put("transport.port", String.valueOf(transport.get(number - 1)));
          settings.putList(
              "discovery.seed_hosts",
              IntStream.range(0, nodes).mapToObj(i -> "127.0.0.1:" + transport.get(i)).toList());
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        })
        .build(
            OpenSearchRunner.newConfigs()
                .numOfNode(nodes)
                .clusterName("gainsay-test")
                .basePath(folder.toString())
                .disableESLogger()
                .printOnFailure());
    runner.ensureYellow();
    System.out.println("ready");
    System.out.flush();
    for (int read = System.in.read(); read >= 0; read = System.in.read()) {
      if (Character.isDigit(read)) {
        runner.getNode(read - '0').close();
        System.out.println("closed");
        System.out.flush();
      }
    }
    Runtime.getRuntime().halt(0);
  }
}
