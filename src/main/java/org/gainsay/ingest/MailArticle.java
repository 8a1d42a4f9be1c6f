package org.gainsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jspecify.annotations.Nullable;

/// Understands a mail, as press offices and newsletters send it, as one article: its subject is the
/// title, who sent it the outlet, its plain text counts before its HTML.
final class MailArticle {

  static final String NAME = "mail 1";

  private MailArticle() {}

  static Draft parse(byte[] bytes, Input input) throws IOException {
    Message mail = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
    if (mail.getHeader().getFields().isEmpty()) {
      throw new UnreadableException("not a mail: it has no headers");
    }
    Map<String, String> values = new HashMap<>();
    put(values, Details.TITLE, mail.getSubject());
    put(values, Details.OUTLET, sender(mail));
    if (mail.getDate() != null) {
      put(values, Details.DATE, mail.getDate().toInstant().atOffset(ZoneOffset.UTC).toString());
    }
    Details details = Details.of(values).orElse(input.details());
    String text = part(mail, "text/plain", 0);
    if (text != null && !text.isBlank()) {
      String body = WrappedLines.joined(text.replace("\r\n", "\n").strip());
      return Draft.of(details, null, body);
    }
    String html = part(mail, "text/html", 0);
    if (html == null) {
      throw new UnreadableException("a mail without text");
    }
    return Draft.of(details, null, RichText.plain(html));
  }

  private static @Nullable String sender(Message mail) {
    if (mail.getFrom() == null || mail.getFrom().isEmpty()) {
      return null;
    }
    Mailbox from = mail.getFrom().getFirst();
    return from.getName() == null ? from.getDomain() : from.getName();
  }

  /// The first part of this type that is no attachment.
  private static @Nullable String part(Entity entity, String type, int depth) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < 20) {
      List<Entity> all = parts.getBodyParts();
      for (Entity part : all) {
        String found = part(part, type, depth + 1);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    boolean isText = body instanceof SingleBody && !(body instanceof BinaryBody);
    boolean isAttached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (!isText || isAttached || !type.equalsIgnoreCase(entity.getMimeType())) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ((SingleBody) body).writeTo(bytes);
    return Decoding.decode(
        bytes.toByteArray(), Decoding.declaredIn("charset=" + entity.getCharset()));
  }

  private static void put(Map<String, String> values, String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      values.put(field, value);
    }
  }
}
