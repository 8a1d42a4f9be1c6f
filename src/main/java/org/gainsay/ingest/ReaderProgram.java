package org.gainsay.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads documents of intricate formats in a process of its own, which may be killed: takes one
/// [DocumentRequest] after the other from standard input and answers each with [Finding]s on
/// standard output. Ends with its input, or with the process that started it.
public final class ReaderProgram {

  /// What it says when it has started.
  static final byte READY = '!';

  private final FormatReaders readers;

  private ReaderProgram(Limits limits) {
    readers = FormatReaders.withoutProcesses(limits, Map.of());
  }

  /// Reads until its input ends.
  ///
  /// @param arguments the components of [Limits], in their order
  public static void main(String[] arguments) throws IOException {
    // One that is caught in a file would not see that its input has ended.
    Thread.ofPlatform().daemon().start(ReaderProgram::endWithParent);
    int[] limits = new int[arguments.length];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = Integer.parseInt(arguments[i]);
    }
    ReaderProgram program =
        new ReaderProgram(new Limits(limits[0], limits[1], limits[2], limits[3], limits[4]));
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
      out.writeByte(READY);
      out.flush();
      while (true) {
        Finding.write(out, program.findings(DocumentRequest.read(in)));
      }
    } catch (EOFException _) {
      // Nobody needs it any more.
    }
  }

  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> {
          parent.onExit().join();
          Runtime.getRuntime().halt(0);
        });
  }

  private List<Finding> findings(DocumentRequest request) {
    Collecting collecting = new Collecting();
    Origin origin = request.input().origin();
    try {
      readers
          .reader(request.format())
          .read(request.input(), new ByteArrayInputStream(request.bytes()), collecting);
    } catch (IOException e) {
      collecting.reject(origin, ArticleFiles.reason(e));
    } catch (RuntimeException | StackOverflowError | InterruptedException e) {
      collecting.reject(origin, "reading failed: " + e);
    }
    return collecting.findings;
  }

  private static final class Collecting implements Receiver {

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void accept(RawArticle raw) {
      try {
        findings.add(new Finding.Understood(raw, raw.parse()));
      } catch (UnreadableException e) {
        reject(raw.origin(), String.valueOf(e.getMessage()));
      } catch (RuntimeException | StackOverflowError e) {
        reject(raw.origin(), "reading failed: " + e);
      }
    }

    @Override
    public void reject(Origin origin, String reason) {
      findings.add(new Finding.Rejected(origin, reason));
    }

    @Override
    public void ignore(Origin origin, String what) {
      findings.add(new Finding.Ignored(origin, what));
    }

    @Override
    public void unchanged(Origin origin) {
      throw new IllegalStateException("a document is always read");
    }
  }
}
