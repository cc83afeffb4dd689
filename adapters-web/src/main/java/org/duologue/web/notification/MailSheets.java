package org.duologue.web.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.shared.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;
import org.duologue.web.view.part.Tone;

/** Puts mails on pages. */
final class MailSheets {

    private final Reader reader;

    MailSheets(Reader reader) {
        this.reader = reader;
    }

    org.duologue.web.view.Page list(Page<KeptMail> found) {
        List<Column> columns = List.of(
                new Column(reader.text("mail.subject"), false),
                new Column(reader.text("mail.to"), false),
                new Column(reader.text("mail.state"), false));
        boolean kept = found.items().stream().anyMatch(mail -> !mail.sent());
        String older =
                found.next().map(next -> "/app/mails?after=" + encoded(next)).orElse("");
        return new org.duologue.web.view.Page(
                "page/list.jte",
                new ListSheet(
                        reader.workspace(),
                        reader.text("nav.mails"),
                        Optional.empty(),
                        List.of(),
                        kept ? Optional.of(Notice.info(reader.text("mail.noServer"))) : Optional.empty(),
                        new Table(
                                reader.text("nav.mails"),
                                columns,
                                found.items().stream().map(this::row).toList()),
                        new Pager("", older),
                        "inbox",
                        reader.text("mail.none"),
                        reader.text("mail.noneText"),
                        ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<Cell> row(KeptMail mail) {
        Cell state = mail.sent()
                ? Cell.of(reader.text("mail.sent"))
                : Cell.of(reader.text("mail.kept")).tone(Tone.WARM);
        return List.of(
                Cell.of(mail.subject())
                        .detail(reader.times().at(mail.at()))
                        .href("/app/mails/" + encoded(mail.messageId())),
                Cell.of(mail.to()),
                state);
    }

    org.duologue.web.view.Page mail(KeptMail mail) {
        return new org.duologue.web.view.Page("mail/mail.jte", mail);
    }
}
