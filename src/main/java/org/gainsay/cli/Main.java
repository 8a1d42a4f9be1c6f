package org.gainsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line of Gainsay.
@Command(
    name = "gainsay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Finds who said what in the news, and who denied or accused whom.",
    subcommands = {
      ServeCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      ReindexCommand.class,
      ArticleCommand.class,
      CopiesCommand.class,
      WarmUpCommand.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some of the input was rejected, the rest was done",
      "2:the command was called wrongly",
      "3:the command failed"
    })
public final class Main implements Runnable {

  /// Lucene logs through the JDK, and only to say which optional features it uses. Held here, for
  /// the JDK forgets the level of a logger that nobody holds.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec CommandSpec spec;

  /// Runs a command and ends the JVM with its exit code.
  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.SEVERE);
    CommandLine command = commandLine();
    // In UTF-8 whatever the locale says: the results are data.
    command.setOut(utf8(new FileOutputStream(FileDescriptor.out), false));
    command.setErr(utf8(new FileOutputStream(FileDescriptor.err), true));
    int code = command.execute(arguments);
    command.getOut().flush();
    command.getErr().flush();
    System.exit(code);
  }

  /// The command line, ready to execute.
  static CommandLine commandLine() {
    Failures failures = new Failures();
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setUsageHelpAutoWidth(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "what shall it do? Give it a command");
  }

  private static PrintWriter utf8(FileOutputStream stream, boolean autoFlush) {
    BufferedOutputStream buffered = new BufferedOutputStream(stream, 1 << 16);
    return new PrintWriter(new OutputStreamWriter(buffered, StandardCharsets.UTF_8), autoFlush);
  }
}
