package org.gainsay.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Answers searches in the thread that reads their connection, and everything else in a thread of
/// the pool. A search is work for a processor and mostly over in less than a millisecond; to wake
/// another thread for it took a fifth of its time.
///
/// What holds such a thread up holds up the connections that it reads. So this is for a store that
/// answers by itself ([QuoteSearch#waitsForOthers]): its searches wait for nothing and have a time
/// limit; and its answer is kept until it is whole, and then sent without waiting for whoever reads
/// it.
final class InlineSearches extends Handler.Wrapper {

  private static final String SEARCH = "/api/v1/search";

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (HttpMethod.GET.is(request.getMethod())
        && SEARCH.equals(request.getHttpURI().getCanonicalPath())) {
      WholeResponse whole = new WholeResponse(request, response, callback);
      return super.handle(request, whole, whole.done());
    }
    request.getComponents().getExecutor().execute(() -> handleInPool(request, response, callback));
    return true;
  }

  private void handleInPool(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /// Keeps what is written until the request is done.
  private static final class WholeResponse extends Response.Wrapper {
    private final Callback callback;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream(0);
    private boolean begun;

    WholeResponse(Request request, Response response, Callback callback) {
      super(request, response);
      this.callback = callback;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer part, Callback written) {
      begun = true;
      if (part != null) {
        byte[] bytes = BufferUtil.toArray(part);
        BufferUtil.clear(part);
        content.write(bytes, 0, bytes.length);
      }
      written.succeeded();
    }

    @Override
    public boolean isCommitted() {
      return begun || super.isCommitted();
    }

    Callback done() {
      return Callback.from(this::send, callback::failed);
    }

    private void send() {
      if (begun) {
        getWrapped().write(true, ByteBuffer.wrap(content.toByteArray()), callback);
      } else {
        callback.succeeded();
      }
    }
  }
}
