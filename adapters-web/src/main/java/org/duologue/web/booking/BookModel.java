package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Notice;

/**
 * The booking dialog.
 *
 * @param program the programme's name
 * @param student the student's name
 * @param back where closing leads
 * @param action the address of every step and of the booking itself
 * @param notices what happened to chosen times, or why nothing can be booked
 * @param coaches with whom
 * @param topics what it is about, where there is a choice
 * @param types which session, with its cost
 * @param coach the chosen coach's id, or {@code any}
 * @param topic the chosen coaching type, or empty
 * @param type the chosen session type's id
 * @param zone the zone of the times shown
 * @param calendar days and times; empty where nothing can be booked at all
 * @param chips the chosen times
 * @param sum what one has, and what the chosen times use and leave
 * @param deadline until when it is free to cancel
 * @param problem why it cannot be confirmed, or empty
 * @param ask where a student asks for the credits that are missing, and gets back from; empty: nothing is
 * @param button what confirming says
 * @param ready whether it can be confirmed
 * @param pays whether confirming begins a checkout, since some of the times are to be paid first
 * @param command names this intention, so that sending it twice books once
 */
public record BookModel(
        String program,
        String student,
        String back,
        String action,
        List<Notice> notices,
        Choices coaches,
        Optional<Choices> topics,
        Choices types,
        String coach,
        String topic,
        String type,
        String zone,
        Optional<CalendarModel> calendar,
        List<Chip> chips,
        String sum,
        String deadline,
        Optional<Notice> problem,
        String ask,
        String button,
        boolean ready,
        boolean pays,
        String command) {

    /** Where nothing can be booked, and why. */
    static BookModel blocked(String program, String back, Notice why) {
        Choices none = Choices.one("coach", "", List.of());
        return new BookModel(
                program,
                "",
                back,
                back + "/book",
                List.of(why),
                none,
                Optional.empty(),
                none,
                "",
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                "",
                "",
                Optional.empty(),
                "",
                "",
                false,
                false,
                "");
    }

    /** The same where a request for credits waits already, so that nothing more can be asked for. */
    public BookModel waiting(Notice said) {
        return new BookModel(
                program,
                student,
                back,
                action,
                Stream.concat(notices.stream(), Stream.of(said)).toList(),
                coaches,
                topics,
                types,
                coach,
                topic,
                type,
                zone,
                calendar,
                chips,
                sum,
                deadline,
                problem,
                "",
                button,
                ready,
                pays,
                command);
    }

    /** What changes when what is free or chosen does: a dialog that shows it can tell whether it is still so. */
    public String seen() {
        return Integer.toHexString((chips + " " + calendar).hashCode());
    }

    /**
     * A chosen time.
     *
     * @param value the start as it is sent
     * @param label the start as it is read
     */
    public record Chip(String value, String label) {}
}
