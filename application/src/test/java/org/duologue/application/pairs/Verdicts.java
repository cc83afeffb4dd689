package org.duologue.application.pairs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.testing.Leadership;
import org.duologue.domain.booking.BookingRefusal.NotCovered;
import org.duologue.domain.shared.Refusal;

/** Whether what was refused had to be: each code with what must be so. */
final class Verdicts {

    private static final Duration NOTICE = Duration.ofHours(2);
    private static final int CLOSING = 17;
    private static final Duration LENGTH_AND_BUFFER = Duration.ofMinutes(75);

    private final Diary diary;

    Verdicts(Diary diary) {
        this.diary = diary;
    }

    /**
     * What somebody wanted.
     *
     * @param starts new times
     */
    record Aim(List<Instant> starts, Optional<Session> session, Optional<Wish> wish) {}

    boolean justified(Refusal refusal, Aim aim, Instant now) {
        return switch (refusal.code()) {
            case "enrollment-paused" -> diary.tokens.paused();
            case "enrollment-not-paused" -> !diary.tokens.paused();
            case "credits-do-not-cover" -> isShort(refusal);
            case "confirmation-needed" ->
                aim.session().map(session -> session.decided).orElse(diary.asking());
            case "asked-already" -> aim.starts().stream().anyMatch(start -> diary.asks(start, now));
            case "booked-at-once" -> !diary.asking();
            case "cutoff-passed" -> aim.session().orElseThrow().deadline().isBefore(now);
            case "session-not-confirmed" -> aim.session().orElseThrow().cancelled();
            case "session-started" -> !now.isBefore(aim.session().orElseThrow().start);
            case "same-time" -> aim.starts().contains(aim.session().orElseThrow().start);
            case "booking-request-closed" -> !aim.wish().orElseThrow().open(now);
            case "proposal-struck" -> !aim.wish().orElseThrow().left.containsAll(aim.starts());
            case "in-the-past" -> aim.starts().stream().anyMatch(start -> start.isBefore(now));
            case "too-soon", "no-time-to-answer" ->
                aim.starts().stream().anyMatch(start -> !start.isAfter(now.plus(NOTICE)));
            case "outside-hours" ->
                aim.starts().stream()
                        .anyMatch(start -> start.atZone(Leadership.BERLIN).getHour() >= CLOSING);
            case "slots-too-close" -> close(aim.starts());
            case "not-free", "coach-busy", "student-busy", "buffer-clash" ->
                aim.starts().stream().anyMatch(start -> busy(start, aim.session()));
            default -> false;
        };
    }

    private boolean isShort(Refusal refusal) {
        NotCovered evidence = (NotCovered) refusal;
        int available = diary.tokens.available();
        return evidence.available() == available
                && available < evidence.required()
                && evidence.required() == evidence.slots() * diary.cost();
    }

    private static boolean close(List<Instant> starts) {
        return starts.stream()
                .anyMatch(one -> starts.stream().anyMatch(other -> !one.equals(other) && close(one, other)));
    }

    private static boolean close(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(LENGTH_AND_BUFFER) < 0;
    }

    private boolean busy(Instant start, Optional<Session> besides) {
        return diary.sessions.stream()
                .filter(session -> !session.cancelled() && !besides.equals(Optional.of(session)))
                .anyMatch(session -> close(session.start, start));
    }

    /** Whether what was accepted could be: nothing of this is so. */
    boolean acceptable(Aim aim, int credits, Instant now) {
        boolean taken = aim.starts().stream().anyMatch(start -> busy(start, aim.session()));
        boolean over = aim.session().map(session -> !session.ahead(now)).orElse(false);
        boolean closed = aim.wish().map(wish -> !wish.open(now)).orElse(false);
        boolean frozen = diary.tokens.paused() && !aim.starts().isEmpty();
        return !taken && !over && !closed && !frozen && credits <= diary.tokens.available();
    }
}
