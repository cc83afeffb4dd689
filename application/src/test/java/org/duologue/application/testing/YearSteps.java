package org.duologue.application.testing;

import java.time.Instant;
import java.util.List;
import org.duologue.application.wallet.RenewalSettings;

/**
 * What people do in {@link CreditYear}, on one face of the application: the facade, or the API of a server. An
 * implementation does it as the person who would.
 */
public interface YearSteps {

    /** Lets it become this time. A clock that runs stands there, and at most seconds later at the next step. */
    void goTo(Instant time);

    /** The student enrolls in a programme that gives 4 free slots a month, of which at most 2 go over. */
    void enroll();

    /** The student books these times together; the bookings' ids in the order of the times. */
    List<String> book(Instant... starts);

    /** The student cancels. */
    void cancel(String booking);

    /** The coach cancels. */
    void callOff(String booking);

    /** The coach pauses the enrollment. */
    void pause();

    /** The coach resumes it. */
    void resume();

    /** The coach assigns extra credits. */
    void assign(int credits);

    /** The coach takes credits of an assignment back. */
    void takeBack(int lot, int credits);

    /** The coach has the free slots renew otherwise. */
    void renew(RenewalSettings settings);

    /** An admin ends the enrollment; booked sessions stay. */
    void end();

    /** The code with which this is refused. */
    String refusal(Runnable act);

    /** What can be spent now. */
    int available();

    /** What the application says today that could be spent then. */
    int availableAt(Instant time);

    /** When free slots come next. */
    Instant nextRenewal();

    /** The entries of the statement, oldest first. */
    List<Line> statement();

    /** An entry: when it took effect, "KIND SOURCE" of the credits it moves, by how much, and what it left. */
    record Line(Instant at, String what, int change, int balance) {}
}
