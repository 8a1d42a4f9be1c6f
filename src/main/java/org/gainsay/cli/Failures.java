package org.gainsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever goes wrong into one line on standard error and an exit code: the only place that
/// does. `-Dgainsay.trace=true` shows where a failure came from.
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return switch (failure) {
      case UsageException e -> usage(command, String.valueOf(e.getMessage()));
      case UncheckedIOException e -> failed(command, e, String.valueOf(e.getMessage()));
      case IOException e -> failed(command, e, reason(e));
      case InterruptedException e -> failed(command, e, "stopped");
      default -> failed(command, failure, "this should not have happened: " + failure);
    };
  }

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    String message = String.valueOf(failure.getMessage());
    String said = Character.toLowerCase(message.charAt(0)) + message.substring(1);
    int code = usage(command, said);
    UnmatchedArgumentException.printSuggestions(failure, command.getErr());
    return code;
  }

  private static int usage(CommandLine command, String message) {
    command.getErr().println("gainsay: " + message);
    command.getErr().println("try '" + command.getCommandSpec().qualifiedName() + " --help'");
    return ExitCode.USAGE;
  }

  private static int failed(CommandLine command, Exception failure, String message) {
    command.getErr().println("gainsay: " + message);
    if (Boolean.getBoolean("gainsay.trace")) {
      failure.printStackTrace(command.getErr());
    }
    return ExitCode.FAILURE;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException n -> "no such file: " + n.getFile();
      case AccessDeniedException a -> "permission denied: " + a.getFile();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
