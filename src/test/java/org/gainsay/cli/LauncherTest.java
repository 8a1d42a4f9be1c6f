package org.gainsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher with a JDK and a Maven that only say what they were asked: it is about what the
/// script does, not about what it starts.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  @TempDir Path folder;

  private Path home;
  private Path jdk;

  @BeforeEach
  void layOut() throws Exception {
    home = Files.createDirectories(folder.resolve("a home"));
    Files.copy(Path.of("gainsay"), home.resolve("gainsay"));
    home.resolve("gainsay").toFile().setExecutable(true);
    write(home.resolve("pom.xml"), "<project/>");
    write(home.resolve("src/main/A.java"), "class A {}");
    jdk = folder.resolve("jdk");
    write(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.3\"\n");
    script(jdk.resolve("bin/javac"), "exit 0");
    // The last arguments are the user's, after the name of the jar.
    script(
        jdk.resolve("bin/java"),
        "case \"$*\" in *warm-up*) exit 0;; esac; while [ \"$1\" != -jar ]; do shift; done; shift 2;"
            + " for a; do printf '<%s>' \"$a\"; done; exit 7");
    script(
        folder.resolve("bin/mvn"),
        "echo build >> builds; mkdir -p target; [ -f fail ] && { echo '[ERROR] A.java: broken'; exit"
            + " 1; }; echo jar > target/gainsay.jar");
  }

  @Test
  void argumentsAndExitCodesPassThroughFromAnyFolderAndLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("gainsay"));
    Result result = run(link, "search", "two words", "");
    assertEquals("<search><two words><>", result.out);
    assertEquals(7, result.code);
  }

  @Test
  void itBuildsOnceForTheSameSources() throws Exception {
    Path launcher = home.resolve("gainsay");
    assertTrue(run(launcher).err.startsWith("gainsay: building"));
    assertEquals("", run(launcher).err);
    write(home.resolve("src/main/A.java"), "class A {}"); // touched, not changed
    assertEquals("", run(launcher).err);
    write(home.resolve("src/main/A.java"), "class A { }");
    assertTrue(run(launcher).err.startsWith("gainsay: building"));
    assertEquals(2, builds());
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    Process first = start(home.resolve("gainsay"));
    Process second = start(home.resolve("gainsay"));
    assertEquals(7, first.waitFor());
    assertEquals(7, second.waitFor());
    assertEquals(1, builds());
  }

  @Test
  void aBuildThatFailsIsToldAndTriedAgain() throws Exception {
    write(home.resolve("fail"), "");
    Result result = run(home.resolve("gainsay"));
    assertEquals(ExitCode.FAILURE, result.code);
    assertTrue(result.err.contains("[ERROR] A.java: broken\n"), result.err);
    assertTrue(result.err.contains("gainsay: the build failed; all it said is in "), result.err);
    Files.delete(home.resolve("fail"));
    assertEquals(7, run(home.resolve("gainsay")).code);
  }

  @Test
  void withoutMavenItSaysSoInOneLine() throws Exception {
    Files.delete(folder.resolve("bin/mvn"));
    Result result = run(home.resolve("gainsay"));
    assertEquals(ExitCode.FAILURE, result.code);
    assertEquals(
        "gainsay: Maven is missing, which builds it; install it (https://maven.apache.org)\n",
        result.err);
  }

  /// Where the machine that runs this has a JDK 25 in one of the usual folders, that one is found.
  @Test
  void anOlderJdkIsNotTaken() throws Exception {
    write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Result result = run(home.resolve("gainsay"));
    boolean hasFoundAnother = result.code != 7 && !result.err.contains("no JDK 25");
    boolean saysNone =
        result.err.equals(
            "gainsay: no JDK 25 or newer found; install one (https://adoptium.net) or point"
                + " JAVA_HOME to it\n");
    assertTrue(hasFoundAnother || saysNone, result.err);
  }

  private record Result(int code, String out, String err) {}

  private Result run(Path launcher, String... arguments) throws Exception {
    Process process = start(launcher, arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), out, err);
  }

  private Process start(Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("GAINSAY_JAVA_HOME", jdk.toString());
    // The tools of the system, but not its Maven.
    environment.put("PATH", folder.resolve("bin") + ":" + tools());
    return builder.start();
  }

  private Path tools() throws IOException {
    Path tools = folder.resolve("tools");
    if (!Files.exists(tools)) {
      Files.createDirectories(tools);
      for (String tool :
          List.of(
              "cat",
              "cksum",
              "dirname",
              "find",
              "flock",
              "grep",
              "head",
              "mkdir",
              "readlink",
              "rm",
              "sleep",
              "sort",
              "touch")) {
        for (String place : List.of("/usr/bin/", "/bin/")) {
          Path there = Path.of(place + tool);
          if (Files.exists(there)) {
            script(tools.resolve(tool), "exec " + there + " \"$@\"");
          }
        }
      }
    }
    return tools;
  }

  private long builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private static void script(Path path, String body) throws IOException {
    write(path, "#!/bin/sh\n" + body + "\n");
    path.toFile().setExecutable(true);
  }

  private static void write(Path path, String content) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
