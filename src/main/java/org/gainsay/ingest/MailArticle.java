package org.gainsay.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
/// title, who sent it the outlet, its plain text counts before its HTML. What is attached to it is
/// named, not read.
final class MailArticle {

  static final String NAME = "mail 2";

  private static final int DEEPEST = 20;
  private static final int MOST_NAMES = 10;

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
    Draft draft = Draft.of(details, null, text(mail));
    List<String> attached = new ArrayList<>();
    addAttached(mail, 0, attached);
    return attached.isEmpty()
        ? draft
        : draft.noting("what is attached was not read: " + String.join(", ", attached));
  }

  private static String text(Message mail) throws IOException {
    String text = part(mail, "text/plain", 0);
    if (text != null && !text.isBlank()) {
      String[] textAndSignature = text.replace("\r\n", "\n").split("(?m)^-- $", 2);
      return WrappedLines.joined(textAndSignature[0].strip());
    }
    String html = part(mail, "text/html", 0);
    if (html == null) {
      throw new UnreadableException("a mail without text");
    }
    return RichText.plain(html);
  }

  /// The names of documents that are attached; pictures have no words.
  private static void addAttached(Entity entity, int depth, List<String> names) {
    if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
      for (Entity part : parts.getBodyParts()) {
        addAttached(part, depth + 1, names);
      }
    } else if (isAttached(entity)
        && !entity.getMimeType().startsWith("image/")
        && names.size() < MOST_NAMES) {
      names.add(
          entity.getFilename() == null
              ? entity.getMimeType()
              : CleanText.withoutControls(entity.getFilename()));
    }
  }

  private static boolean isAttached(Entity entity) {
    return "attachment".equalsIgnoreCase(entity.getDispositionType());
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
    if (body instanceof Multipart parts && depth < DEEPEST) {
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
    if (!isText || isAttached(entity) || !type.equalsIgnoreCase(entity.getMimeType())) {
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
