package org.duologue.application.pairs;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.World;
import org.duologue.domain.people.Actor;

/**
 * A history in which two features meet, out of a seed: half of what happens is what these two are about, half what
 * happens anywhere. The laws are held against it after every step.
 */
public final class PairStory {

    private static final int STEPS = 30;
    /** Small seeds next to each other begin alike. */
    private static final long SCATTERED = 0x9E37_79B9_7F4A_7C15L;

    private static final List<Deed> ANYWHERE = List.of(Deed.BOOK, Deed.BOOK, Deed.CANCEL, Deed.WAIT);
    private static final List<Integer> HOURS = List.of(9, 10, 12, 13, 15);
    private static final int DAYS_AHEAD = 28;

    private final Random random;
    private final List<Deed> deeds = new ArrayList<>();
    private final Practice practice;
    private final Diary diary;
    private final Desk desk;
    private Optional<Session> last = Optional.empty();

    private PairStory(World world, Feature.Pair pair, long seed) {
        random = new Random(seed * SCATTERED);
        deeds.addAll(pair.one().deeds());
        deeds.addAll(pair.other().deeds());
        practice = new Practice(world, pair);
        int cost = 1 + random.nextInt(2);
        diary = new Diary(new Tokens(Practice.weekly(pair), pair.has(Feature.EXPIRING_LOT)), cost);
        desk = new Desk(practice, diary);
        desk.decides(deeds.contains(Deed.ASK));
    }

    /**
     * Lives through one.
     *
     * @param world without a workspace, on {@link Leadership#MONDAY}
     * @return whether the two have really met: in one session, or in the request for one
     */
    public static boolean of(World world, Feature.Pair pair, long seed) {
        PairStory story = new PairStory(world, pair, seed);
        PairLaws laws = new PairLaws(story.practice, story.diary);
        StringBuilder told = new StringBuilder();
        try {
            for (int i = 0; i < STEPS; i++) {
                Deed deed = story.next();
                told.append(story.now()).append(' ').append(deed).append('\n');
                story.does(deed);
                laws.check(story.now());
            }
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError(pair + ", seed " + seed + ": " + broken.getMessage() + "\nafter\n" + told, broken);
        }
        return story.diary.met(pair);
    }

    private Instant now() {
        return practice.world.clock().instant();
    }

    private Deed next() {
        return one(random.nextBoolean() ? deeds : ANYWHERE);
    }

    private void does(Deed deed) {
        switch (deed) {
            case BOOK -> desk.book(whoBooks(), starts(1));
            case BOOK_SEVERAL -> desk.book(whoBooks(), starts(2 + random.nextInt(2)));
            case ASK -> desk.ask(starts(1 + random.nextInt(3)));
            case CONFIRM -> wish().ifPresentOrElse(wish -> desk.confirm(wish, proposed(wish)), () -> does(Deed.ASK));
            case DECLINE -> wish().ifPresent(desk::decline);
            case WITHDRAW -> wish().ifPresent(desk::withdraw);
            case MOVE ->
                session().ifPresent(one -> desk.move(someone(), one, starts(1).get(0)));
            case CANCEL -> session().ifPresent(one -> desk.cancel(someone(), one));
            case PAUSE -> desk.pause();
            case RESUME -> desk.resume();
            case TRANSFER -> desk.transfer(1 + random.nextInt(3));
            case SWITCH -> desk.decides(!diary.asking());
            case TO_CHANGE -> about(one(diary.tokens.changes(now())));
            case TO_DEADLINE -> session().ifPresent(one -> about(one.deadline()));
            case TO_ANSWER -> wish().ifPresent(wish -> about(wish.until));
            case WAIT -> goTo(now().plus(Duration.ofHours(1L + random.nextInt(20))));
        }
        diary.tokens.goTo(now());
    }

    /** Where a coach decides, mostly the coach: the student would be refused. */
    private Actor whoBooks() {
        boolean coach = diary.asking() ? random.nextInt(6) > 0 : random.nextInt(6) == 0;
        return coach ? practice.it.coach() : practice.it.student();
    }

    private Actor someone() {
        return random.nextInt(3) == 0 ? practice.it.coach() : practice.it.student();
    }

    /** Different starts that the coach offers, by time; some may be taken, or too soon. */
    private List<Instant> starts(int number) {
        TreeSet<Instant> starts = new TreeSet<>();
        while (starts.size() < number) {
            List<Instant> wanted = wanted();
            starts.add(wanted.isEmpty() || random.nextInt(3) > 0 ? start() : one(wanted));
        }
        return List.copyOf(starts);
    }

    /** What is proposed in requests, was given up, or lies just behind a session. */
    private List<Instant> wanted() {
        Stream<Instant> proposed =
                diary.wishes.stream().filter(one -> one.open(now())).flatMap(one -> one.left.stream());
        Stream<Instant> cancelled =
                diary.sessions.stream().filter(Session::cancelled).map(one -> one.start);
        Stream<Instant> behind = diary.sessions.stream().map(one -> one.start.plus(Duration.ofHours(1)));
        return Stream.of(proposed, cancelled, behind)
                .flatMap(Function.identity())
                .filter(now()::isBefore)
                .toList();
    }

    private Instant start() {
        LocalDate today = LocalDate.ofInstant(now(), Leadership.BERLIN);
        LocalDate day = today.plusDays(random.nextInt(DAYS_AHEAD));
        int weekend = Math.max(0, day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue());
        return day.minusDays(weekend)
                .atTime(LocalTime.of(one(HOURS), 0))
                .atZone(Leadership.BERLIN)
                .toInstant();
    }

    /** Often the same as before. */
    private Optional<Session> session() {
        if (last.isEmpty() || !last.get().ahead(now()) || random.nextInt(3) == 0) {
            last = mostly(diary.sessions, one -> one.ahead(now()));
        }
        return last;
    }

    private Optional<Wish> wish() {
        return mostly(diary.wishes, one -> one.open(now()));
    }

    /** Mostly one of the latest of which this is so: what happens to the same things again is what is wanted. */
    private <T> Optional<T> mostly(List<T> all, Predicate<T> so) {
        List<T> those = all.stream().filter(so).toList();
        List<T> among = those.isEmpty() || random.nextInt(8) == 0 ? all : those;
        return among.isEmpty()
                ? Optional.empty()
                : Optional.of(one(among.subList(Math.max(0, among.size() - 3), among.size())));
    }

    /** One of its times, mostly one that nothing has taken. */
    private Instant proposed(Wish wish) {
        return one(wish.left.isEmpty() || random.nextInt(8) == 0 ? wish.starts : wish.left);
    }

    private void about(Instant edge) {
        goTo(edge.plusMillis(random.nextInt(3) - 1L));
    }

    private void goTo(Instant then) {
        if (then.isAfter(now())) {
            practice.world.clock().set(then);
        }
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
