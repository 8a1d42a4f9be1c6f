/// The REST API under `/api/v1`: one class a resource, and the records that its answers are made
/// of. The records are written by [org.gainsay.web.api.Json] as they stand, for whoever answers:
/// the server, an export, or the command line.
@NullMarked
package org.gainsay.web.api;

import org.jspecify.annotations.NullMarked;
