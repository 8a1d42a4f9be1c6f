/// The command line, one class a command, and the composition root: only here it is chosen which
/// store is used and how the parts are put together.
///
/// Commands do not catch what goes wrong; [org.gainsay.cli.Failures] turns it into one line and an
/// [org.gainsay.cli.ExitCode]. Results go to standard output, everything else to standard error.
@NullMarked
package org.gainsay.cli;

import org.jspecify.annotations.NullMarked;
