package org.duologue.persistence;

import static org.duologue.application.testing.Leadership.MONDAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duologue.application.booking.BookSessions;

/**
 * How fast booking is, in process on PostgreSQL: through the facade and by {@link BareBooking}, in turn on the same
 * database. First all clients book random times of many coaches, then more of them those of one coach. Prints the kinds
 * of statements of the first, too. The arguments are the number of coaches and of the bookings of a round.
 */
public final class BookingBenchmark {

    private static final int CLIENTS = 8;
    private static final int HOT_CLIENTS = 16;
    private static final int ROUNDS = 3;

    /** So long it becomes faster; the compilers are waited for after each round. */
    private static final int ROUNDS_OF_WARMING_UP = 10;

    private final int coaches;
    private final int bookings;
    private final Database database = Databases.postgres();
    private final Practices practices;
    private final List<BookSessions> wishes = new ArrayList<>();
    private final BareBooking bare = new BareBooking(database.connections());

    private BookingBenchmark(int coaches, int bookings) {
        this.coaches = coaches;
        this.bookings = bookings;
        this.practices = Practices.in(new JpaWorld(database, MONDAY), coaches + 2 * ROUNDS);
        IntStream.range(0, coaches).mapToObj(practices::wishes).forEach(wishes::addAll);
        Collections.shuffle(wishes, new Random(1));
        practices.look();
        database.execute("insert into person_calendar select id from member on conflict do nothing", "vacuum analyze");
    }

    public static void main(String[] arguments) {
        new BookingBenchmark(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])).run();
    }

    private void run() {
        for (int round = 0; round < ROUNDS_OF_WARMING_UP; round++) {
            measure("warming up, facade", CLIENTS, random(), this::book);
            Gauge.waitForCompilers();
        }
        Gauge.printStatements(database, bookings);
        measure("warming up, bare SQL", CLIENTS, random(), bare::book);
        Gauge.waitForCompilers();
        compare(CLIENTS, round -> random());
        compare(HOT_CLIENTS, round -> hot(coaches + round));
        database.close();
    }

    private void compare(int clients, IntFunction<List<BookSessions>> todo) {
        double facade = 0;
        double sql = 0;
        for (int round = 0; round < ROUNDS; round++) {
            facade += measure("facade", clients, todo.apply(2 * round), this::book);
            sql += measure("bare SQL", clients, todo.apply(2 * round + 1), bare::book);
        }
        print("facade: %.0f a second, bare SQL: %.0f: %.0f %%", facade / ROUNDS, sql / ROUNDS, 100 * facade / sql);
    }

    private void book(BookSessions wish) {
        practices.duologue().bookings().book(wish);
    }

    /** Other times at every call. */
    private List<BookSessions> random() {
        List<BookSessions> next = wishes.subList(0, bookings);
        List<BookSessions> taken = List.copyOf(next);
        next.clear();
        return taken;
    }

    private List<BookSessions> hot(int coach) {
        List<BookSessions> all = practices.wishes(coach);
        Collections.shuffle(all, new Random(coach));
        return all.subList(0, Math.min(bookings, all.size()));
    }

    private double measure(String what, int clients, List<BookSessions> todo, Consumer<BookSessions> book) {
        Gauge gauge = Gauge.on(database);
        Load load = Load.of(clients, todo, book);
        print(
                "%s: %s; for each %.1f statements, %.0f µs of PostgreSQL and %.0f µs of Java's processor time",
                what,
                load,
                gauge.statements() / load.calls(),
                gauge.microsOfPostgres() / load.calls(),
                gauge.microsOfJava() / load.calls());
        return load.rate();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
