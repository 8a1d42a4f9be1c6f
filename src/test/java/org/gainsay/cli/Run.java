package org.gainsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/// A command that was run, for tests.
///
/// @param code its exit code
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
    int code = command.execute(arguments);
    command.getOut().flush();
    return new Run(code, out.toString(), err.toString());
  }
}
