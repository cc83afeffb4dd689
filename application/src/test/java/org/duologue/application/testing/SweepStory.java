package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.enrollment.WalletSweep;
import org.duologue.application.notification.SwitchMails;
import org.duologue.application.notification.SwitchWorkspaceMails;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.wallet.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Time does things to credits, and their owner is told, on any ports. */
public abstract class SweepStory {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private World world;
    private Leadership it;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 10);
        it.duologue().beginSweeping();
    }

    /** What sweeping, and then sending what is to be told, sends at this instant. */
    private List<Mail> mailsAt(Instant now) {
        world.clock().set(now);
        it.duologue().beginSweeping();
        world.runDue();
        world.runDue();
        return world.mailer().take();
    }

    private <C extends MailContent> C only(Class<C> content, List<Mail> mails) {
        assertEquals(1, mails.size(), mails::toString);
        assertEquals("Stella", mails.get(0).to().name().value());
        return assertInstanceOf(content, mails.get(0).content());
    }

    private void reset(int credits) {
        RenewalSettings reset = new RenewalSettings(credits, Cycle.WEEKLY, new CarryOver.Reset());
        it.duologue().wallets().changeRenewal(new ChangeRenewal(it.owner(), it.enrollment(), reset));
    }

    @Test
    @DisplayName("C-X13: each renewal is told once, to its minute, with what there is, however often the sweep runs")
    void renewed() {
        assertEquals(List.of(), mailsAt(MONDAY));
        assertEquals(List.of(), mailsAt(MONDAY.plus(WEEK).minusMillis(1)));
        MailContent.CreditsRenewed told =
                only(MailContent.CreditsRenewed.class, mailsAt(MONDAY.plus(WEEK).plus(MINUTE)));
        assertEquals(List.of(10, 20), List.of(told.credits(), told.available()));
        assertEquals(Optional.empty(), told.next());
        assertEquals(it.enrollment(), told.from().enrollment());
        for (int minutes = 2; minutes < 6; minutes++) {
            assertEquals(List.of(), mailsAt(MONDAY.plus(WEEK).plus(MINUTE.multipliedBy(minutes))));
        }
        assertEquals(
                30,
                only(MailContent.CreditsRenewed.class, mailsAt(MONDAY.plus(WEEK.multipliedBy(2))))
                        .available());
    }

    @Test
    @DisplayName("C-1.3: a student who is faster than the sweep does not keep a renewal from being told")
    void touched() {
        world.clock().set(MONDAY.plus(WEEK).plusMillis(1));
        it.book(berlin("2026-01-14T10:00"), berlin("2026-01-15T10:00"));
        world.runDue();
        world.mailer().take();
        MailContent.CreditsRenewed told =
                only(MailContent.CreditsRenewed.class, mailsAt(MONDAY.plus(WEEK).plus(MINUTE)));
        assertEquals(18, told.available());
        assertEquals(List.of(), mailsAt(MONDAY.plus(WEEK).plus(MINUTE.multipliedBy(2))));
    }

    @Test
    @DisplayName("C-X14: of credits that last a week the end is told a day before, once; in time is to the millisecond")
    void ending() {
        reset(4);
        Instant end = MONDAY.plus(WEEK.multipliedBy(2));
        mailsAt(MONDAY.plus(WEEK));
        assertEquals(List.of(), mailsAt(end.minus(Duration.ofDays(1)).minusMillis(1)));
        MailContent.CreditsEnding told = only(
                MailContent.CreditsEnding.class,
                mailsAt(end.minus(Duration.ofDays(1)).plus(MINUTE)));
        assertEquals(List.of(new Ending(4, end)), told.endings());
        assertEquals(14, told.available());
        assertEquals(List.of(), mailsAt(end.minus(MINUTE)));
        MailContent.CreditsRenewed next = only(MailContent.CreditsRenewed.class, mailsAt(end.plus(MINUTE)));
        assertEquals(Optional.of(new Ending(4, end.plus(WEEK))), next.next());
    }

    @Test
    @DisplayName("C-1.8: what is carried over does not end, and what was used before the mail went out is not told")
    void carriedOrUsed() {
        RenewalSettings carry = new RenewalSettings(1, Cycle.WEEKLY, new CarryOver.CarryUpTo(Credits.of(1)));
        it.duologue().wallets().changeRenewal(new ChangeRenewal(it.owner(), it.enrollment(), carry));
        mailsAt(MONDAY.plus(WEEK));
        Instant end = MONDAY.plus(WEEK.multipliedBy(2));
        assertEquals(List.of(), mailsAt(end.minus(MINUTE)));
        mailsAt(end);
        world.clock().set(end.plus(WEEK).minus(Duration.ofDays(1)));
        JobHandler.of(WalletSweep.JOB, it.duologue().jobHandlers()).run("", "");
        it.book(berlin("2026-01-28T10:00"));
        world.runDue();
        assertEquals(
                List.of(),
                world.mailer().take().stream()
                        .filter(mail -> mail.content() instanceof MailContent.CreditsEnding)
                        .toList());
    }

    @Test
    @DisplayName(
            "C-X35: after months without a sweep one mail says what there is now; none, if the renewal is old news")
    void catchUp() {
        MailContent.CreditsRenewed told = only(
                MailContent.CreditsRenewed.class,
                mailsAt(MONDAY.plus(WEEK.multipliedBy(11)).plus(Duration.ofDays(2))));
        assertEquals(List.of(10, 120), List.of(told.credits(), told.available()));
        Instant late =
                MONDAY.plus(WEEK.multipliedBy(24)).plus(Duration.ofDays(2)).plusMillis(1);
        assertEquals(List.of(), mailsAt(late));
        assertEquals(250, it.credits());
    }

    @Test
    @DisplayName("F5: a mail that its reader or the workspace does not want is not sent, and not made up for")
    void switchedOff() {
        WantedMails noNews = new WantedMails(false, true, true, true);
        it.duologue()
                .notifications()
                .switchMails(new SwitchMails(it.student(), it.student().member(), noNews));
        assertEquals(List.of(), mailsAt(MONDAY.plus(WEEK)));
        it.duologue()
                .notifications()
                .switchMails(new SwitchMails(it.student(), it.student().member(), WantedMails.ALL));
        assertEquals(List.of(), mailsAt(MONDAY.plus(WEEK).plus(MINUTE)));
        it.duologue().notifications().switchWorkspaceMails(new SwitchWorkspaceMails(it.owner(), noNews));
        assertEquals(List.of(), mailsAt(MONDAY.plus(WEEK.multipliedBy(2))));
        it.duologue().notifications().switchWorkspaceMails(new SwitchWorkspaceMails(it.owner(), WantedMails.ALL));
        only(MailContent.CreditsRenewed.class, mailsAt(MONDAY.plus(WEEK.multipliedBy(3))));
    }

    @Test
    @DisplayName("C-D1: sweeps on two servers tell nobody twice, and one who is told is not told of a later assignment")
    void twoServers() {
        Leadership other = it.another("Olaf");
        world.clock().set(MONDAY.plus(WEEK));
        Race.of(2, server -> {
            JobHandler.of(WalletSweep.JOB, it.duologue().jobHandlers()).run("", "");
            return true;
        });
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), other.enrollment(), 3, ""));
        assertEquals(
                List.of("Olaf", "Stella"),
                mailsAt(MONDAY.plus(WEEK).plus(MINUTE)).stream()
                        .map(mail -> mail.to().name().value())
                        .sorted()
                        .toList());
    }
}
