package org.duologue.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.NotificationQueries;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.web.access.CurrentActor;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;
import org.duologue.web.view.part.Tone;

/** The mails that went out, or would have: so that a newcomer without a mail server sees them. */
@Path("mails")
@RequestScoped
public class MailPages {

    private static final int PAGE = 30;

    @Inject
    private NotificationQueries asked;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentReader readers;

    @Inject
    private HttpServletRequest request;

    /** The mails, newest first. */
    @GET
    public org.duologue.web.view.Page mails(@QueryParam("after") String after) {
        Reader reader = readers.of(request);
        PageRequest page = new PageRequest(Optional.ofNullable(after).filter(a -> !a.isEmpty()), PAGE);
        Page<KeptMail> found = asked.mails(current.require(), page);
        List<Column> columns = List.of(
                new Column(reader.text("mail.subject"), false),
                new Column(reader.text("mail.to"), false),
                new Column(reader.text("mail.state"), false));
        boolean onlyKept = found.items().stream().anyMatch(mail -> !mail.sent());
        String older = found.next()
                .map(next -> "/app/mails?after=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                .orElse("");
        return new org.duologue.web.view.Page(
                "page/list.jte",
                new ListSheet(
                        reader.workspace(),
                        reader.text("nav.mails"),
                        Optional.empty(),
                        List.of(),
                        onlyKept ? Optional.of(Notice.info(reader.text("mail.noServer"))) : Optional.empty(),
                        new Table(
                                reader.text("nav.mails"),
                                columns,
                                found.items().stream()
                                        .map(mail -> row(reader, mail))
                                        .toList()),
                        new Pager("", older),
                        "inbox",
                        reader.text("mail.none"),
                        reader.text("mail.noneText"),
                        ""));
    }

    private static List<Cell> row(Reader reader, KeptMail mail) {
        String href = "/app/mails/" + URLEncoder.encode(mail.messageId(), StandardCharsets.UTF_8);
        Cell state = mail.sent()
                ? Cell.of(reader.text("mail.sent"))
                : Cell.of(reader.text("mail.kept")).tone(Tone.WARM);
        return List.of(
                Cell.of(mail.subject()).detail(reader.times().at(mail.at())).href(href), Cell.of(mail.to()), state);
    }

    /** One mail as its reader sees it. */
    @GET
    @Path("{id}")
    public org.duologue.web.view.Page mail(@PathParam("id") String id) {
        return new org.duologue.web.view.Page("mail/mail.jte", asked.mail(current.require(), id));
    }
}
