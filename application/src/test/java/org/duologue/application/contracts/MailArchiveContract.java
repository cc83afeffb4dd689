package org.duologue.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.testing.CoachingSamples;

/** What every {@code MailArchive} promises. */
public interface MailArchiveContract extends PortContract {

    private static KeptMail mail(CoachingSamples samples, Instant at) {
        return new KeptMail(
                samples.id().toString(),
                at,
                "stella@acme.example",
                "Booked: " + samples.plainName(),
                samples.text(5_000),
                samples.text(20_000),
                "",
                samples.chance(50));
    }

    private Optional<KeptMail> find(String messageId) {
        return read(() -> ports().mailArchive().find(messageId));
    }

    @Example
    @Label("a mail is kept whole without anybody's unit of work, and the same message again takes its place")
    default void mailsKeeps() {
        CoachingSamples samples = samples(1);
        KeptMail mail = mail(samples, samples.instant());
        assertEquals(Optional.empty(), find(mail.messageId()));
        ports().mailArchive().keep(mail);
        assertEquals(Optional.of(mail), find(mail.messageId()));
        KeptMail again = new KeptMail(mail.messageId(), mail.at(), mail.to(), "Again", "t", "h", "c", !mail.sent());
        ports().mailArchive().keep(again);
        assertEquals(Optional.of(again), find(mail.messageId()));
    }

    @Example
    @Label("pages give every mail once, newest first, whatever the size of the pages; bad cursors are refused")
    default void mailsPages() {
        CoachingSamples samples = samples(2);
        Instant at = samples.instant();
        List<KeptMail> mine = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            KeptMail mail = mail(samples, at.plusMillis(i / 2));
            ports().mailArchive().keep(mail);
            mine.add(mail);
        }
        List<KeptMail> all = walk(200, request -> ports().mailArchive().page(request));
        List<KeptMail> found = assertPages(all, request -> ports().mailArchive().page(request));
        assertEquals(
                mine.stream().map(KeptMail::messageId).sorted().toList(),
                found.stream()
                        .filter(mine::contains)
                        .map(KeptMail::messageId)
                        .sorted()
                        .toList());
        assertEquals(
                found.stream()
                        .sorted(Comparator.comparing(KeptMail::at).reversed())
                        .toList(),
                found);
        assertRefusesBadCursors(request -> ports().mailArchive().page(request));
    }
}
