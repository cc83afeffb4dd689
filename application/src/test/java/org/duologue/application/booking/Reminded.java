package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.Notifier;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.shared.spi.JobKind;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Refusals;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;

/**
 * A student whose sessions are booked, moved and cancelled at random, while the jobs of their reminders run in time,
 * late or twice, and mails are sent but not noted as sent; next to it the naive model of who is reminded of what.
 */
final class Reminded {

    private static final Map<String, Duration> KINDS =
            Map.of("day-before", Duration.ofHours(24), "hour-before", Duration.ofHours(1));

    final List<Ahead> sessions = new ArrayList<>();
    final TreeSet<String> expected = new TreeSet<>();
    final Map<String, Integer> sent = new HashMap<>();
    final TreeSet<String> unnoted = new TreeSet<>();
    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 50);
    private final JobHandler delivery =
            JobHandler.of(Notifier.JOB, it.duologue().jobHandlers());
    private final List<List<String>> ran = new ArrayList<>();
    private final Random random;

    /** What the model knows of a session. */
    static final class Ahead {
        final BookingId id;
        Instant start;
        Instant given;
        boolean cancelled;

        Ahead(BookingId id, Instant start, Instant given) {
            this.id = id;
            this.start = start;
            this.given = given;
        }
    }

    Reminded(long seed) {
        random = new Random(seed);
    }

    Instant now() {
        return world.clock().instant();
    }

    int dice(int sides) {
        return random.nextInt(sides);
    }

    private Instant someTime() {
        long day = Duration.between(MONDAY, now()).toDays() + random.nextInt(3);
        return MONDAY.plus(Duration.ofDays(day)).plus(Duration.ofHours(random.nextInt(7)));
    }

    void book() {
        Instant start = someTime();
        Refusals.of(() -> it.book(start).forEach(id -> sessions.add(new Ahead(id, start, now()))));
    }

    /** Moves one, as often as not to where it was before. */
    void move() {
        Ahead session = any();
        Instant to = random.nextBoolean() ? someTime() : session.start.plus(Duration.ofHours(random.nextInt(7) - 3L));
        Refusals.of(() -> {
            it.duologue().bookings().move(new MoveSession(it.owner(), session.id, to));
            session.start = to;
            session.given = now();
        });
    }

    void cancel() {
        Ahead session = any();
        Refusals.of(() -> {
            it.duologue().bookings().cancel(new CancelSession(it.owner(), session.id, ""));
            session.cancelled = true;
        });
    }

    private Ahead any() {
        return sessions.get(random.nextInt(sessions.size()));
    }

    /** Lets time pass, mostly to the edge of something: when a reminder is due, or the session starts. */
    void pass() {
        Instant start = sessions.isEmpty() ? now() : any().start;
        Duration before = List.of(Duration.ofHours(24), Duration.ofHours(1), Duration.ZERO)
                .get(random.nextInt(3));
        Instant next = random.nextInt(4) == 0
                ? now().plus(Duration.ofMinutes(random.nextInt(600)))
                : start.minus(before).plusMillis(random.nextInt(3) - 1L);
        if (next.isAfter(now())) {
            world.clock().set(next);
        }
    }

    /** Runs what is due; the model looks at the same moment. */
    void tick() {
        expected.addAll(due());
        world.runDue(List.of(new Remembering()));
        post();
    }

    /**
     * A job that ran before is run once more, from which nobody is reminded of anything but what is due just now: of a
     * session that was moved back to where it had been, nobody may have been yet.
     */
    void again() {
        if (!ran.isEmpty()) {
            List<String> job = ran.get(random.nextInt(ran.size()));
            delivery.run(job.get(0), job.get(1));
            post();
            due().stream().filter(sent::containsKey).forEach(expected::add);
        }
    }

    private Set<String> due() {
        Set<String> due = new TreeSet<>();
        for (Ahead session : sessions) {
            KINDS.forEach((kind, before) -> {
                Instant from = session.start.minus(before);
                boolean dueNow = !now().isBefore(from) && now().isBefore(session.start);
                if (dueNow && !session.cancelled && !session.given.isAfter(from)) {
                    List.of(it.student(), it.coach()).forEach(to -> due.add(key(kind, session, to)));
                }
            });
        }
        return due;
    }

    private static String key(String kind, Ahead session, Actor to) {
        return kind + "." + session.id.value() + "." + session.start.toEpochMilli() + "."
                + to.member().value();
    }

    /** What the mail server does; now and then the server that handed it over falls before it notes that it has. */
    private void post() {
        for (Mail mail : world.mailer().take()) {
            if (mail.content() instanceof MailContent.SessionReminder) {
                sent.merge(mail.messageId(), 1, Integer::sum);
            }
            if (random.nextInt(5) == 0) {
                unnoted.add(mail.messageId());
            } else {
                note(mail);
            }
        }
    }

    private void note(Mail mail) {
        String to = mail.to().email().value();
        KeptMail kept = new KeptMail(mail.messageId(), now(), to, "subject", "text", "", "", true);
        world.ports().mailArchive().keep(kept);
    }

    /** Delivers notices and remembers what it was given. */
    private final class Remembering implements JobHandler {

        @Override
        public JobKind kind() {
            return Notifier.JOB;
        }

        @Override
        public void run(String key, String payload) {
            ran.add(List.of(key, payload));
            delivery.run(key, payload);
        }
    }
}
