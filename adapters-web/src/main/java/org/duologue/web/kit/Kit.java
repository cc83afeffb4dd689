package org.duologue.web.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Chart;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Lots;
import org.duologue.web.view.part.Month;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Ring;
import org.duologue.web.view.part.Slots;
import org.duologue.web.view.part.Tab;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Tone;

/**
 * Invented data for every component.
 *
 * @param summary what is wrong with the form
 * @param fields fields of every kind
 * @param choices choices of every kind
 * @param rings rings, empty to full
 * @param lots a bar of credits
 * @param chart a balance over time
 * @param tabs tabs
 * @param month a month with free days
 * @param slots times of a day
 * @param table a statement
 * @param facts details of a session
 * @param history what happened to it
 * @param pager the way to older entries
 * @param session an instant two days ahead
 */
public record Kit(
        Notice summary,
        List<Field> fields,
        List<Choices> choices,
        List<Ring> rings,
        Lots lots,
        Chart chart,
        List<Tab> tabs,
        Month month,
        List<Slots> slots,
        Table table,
        List<Fact> facts,
        List<Fact> history,
        Pager pager,
        Instant session) {

    /** The data, said to the reader. */
    public static Kit sample(Reader reader) {
        Invalid wrong = Invalid.of(FieldProblem.outOfRange("credits", 0, 1, 1000));
        Entered entered = Entered.of(Map.of("credits", "0")).refused(RefusalText.of(wrong, reader));
        LocalDate day = reader.times().today().plusDays(2);
        return new Kit(
                Notice.of(wrong, reader, fields(entered)),
                fields(entered),
                questions(),
                List.of(
                        new Ring(0, 6, "0 of 6 answered", Tone.PLAIN),
                        new Ring(3, 5, "3 of 5 done", Tone.PLAIN),
                        new Ring(2, 5, "2 of 5, returned", Tone.WARM),
                        new Ring(5, 5, "All done", Tone.PLAIN)),
                new Lots(List.of(
                        new Lots.Lot("Carried over", 3, "b"),
                        new Lots.Lot("May allowance", 4, "a"),
                        new Lots.Lot("From Ingrid", 3, "c"))),
                balance(),
                List.of(
                        new Tab("Feed", "#feed", false, 2),
                        Tab.of("Live sessions", "#sessions", true),
                        Tab.of("Tasks", "#tasks", false),
                        Tab.of("Shared files", "#files", false)),
                month(day, reader),
                slots(day, reader),
                table(reader),
                List.of(
                        Fact.of("Your time", "09:00 to 09:45, Berlin (GMT+2)"),
                        Fact.of("Ingrid’s time", "08:00 to 08:45, Lisbon (GMT+1)"),
                        new Fact(
                                "Meeting link", "meet.example.org/Cx8VfDn9P7dM1i3mrRNl2StqlNPBee3HdhuIp3ErFs", "#link"),
                        Fact.of("Cost", "1 credit, carried over from April")),
                List.of(
                        Fact.of("Moved from Thu 14 May, 15:00", "Tue 12 May, 08:40, by you"),
                        Fact.of("Booked with 1 credit", "Mon 11 May, 18:02, confirmation mailed to both of you")),
                new Pager("", "#older"),
                reader.now().plus(Duration.ofHours(42)));
    }

    private static List<Field> fields(Entered entered) {
        return List.of(
                Field.text("reason", "Reason")
                        .hint("The student sees it in the statement.")
                        .value("For the interview week"),
                Field.number("credits", "Credits to assign")
                        .hint("From 1 to 1000.")
                        .from(entered),
                Field.select(
                                "cycle",
                                "Renewal",
                                List.of(Option.of("weekly", "Weekly"), Option.of("monthly", "Monthly")))
                        .hint("Counted from the day of enrolling.")
                        .value("monthly"),
                Field.number("price", "Price")
                        .hint("Leave empty to make it free.")
                        .between("€", "each")
                        .value("480"),
                Field.of(Field.Kind.EMAIL, "email", "E-mail").autocomplete("username"),
                Field.of(Field.Kind.PASSWORD, "password", "Password").autocomplete("current-password"),
                Field.of(Field.Kind.DATE, "from", "From").value("2026-05-15"),
                Field.of(Field.Kind.TIME, "at", "At").value("09:00"),
                Field.of(Field.Kind.LINES, "text", "Description").value("Six months with your own coach."));
    }

    private static List<Choices> questions() {
        return List.of(
                Choices.one(
                        "coach",
                        "Coach",
                        List.of(
                                Option.of("is", "Ingrid Solberg")
                                        .hint("Confirms at once")
                                        .person("Ingrid Solberg")
                                        .badge("1 credit")
                                        .chosen(true),
                                Option.of("tf", "Tomás Ferreira")
                                        .hint("Reviews each request")
                                        .person("Tomás Ferreira"),
                                Option.of("ab", "Ama Boateng")
                                        .person("Ama Boateng")
                                        .disabled("Takes no new students until 1 June"))),
                Choices.segments(
                        "carry",
                        "Unused ones at a renewal",
                        List.of(
                                Option.of("all", "Carry all over"),
                                Option.of("some", "Carry over up to 4").chosen(true),
                                Option.of("none", "Start afresh"))));
    }

    private static Chart balance() {
        return new Chart(
                "Balance from 4 March to 4 July: 4 at the start, lowest 2 in March, 10 today, 11 after 4 June",
                List.of(
                        new Chart.Step(0, 4),
                        new Chart.Step(.07, 3),
                        new Chart.Step(.18, 2),
                        new Chart.Step(.25, 6),
                        new Chart.Step(.3, 5),
                        new Chart.Step(.5, 8),
                        new Chart.Step(.52, 11),
                        new Chart.Step(.56, 10)),
                .58,
                List.of(new Chart.Step(.75, 11)),
                List.of("4 Mar", "4 Apr", "4 May", "4 Jun", "4 Jul"));
    }

    private static Month month(LocalDate shown, Reader reader) {
        Set<LocalDate> free =
                Stream.of(2, 5, 6, 8, 9, 13).map(shown.minusDays(2)::plusDays).collect(Collectors.toSet());
        YearMonth month = YearMonth.from(shown);
        return Month.of(
                new Month.Facts(month, free, Set.of(shown.plusDays(4)), Optional.of(shown), month, month.plusMonths(3)),
                reader);
    }

    private static List<Slots> slots(LocalDate day, Reader reader) {
        return List.of(
                new Slots(
                        "Morning",
                        Stream.of(8, 9, 11).map(hour -> slot(day, hour, reader)).toList()),
                new Slots(
                        "Afternoon",
                        Stream.of(13, 14, 16, 17)
                                .map(hour -> slot(day, hour, reader))
                                .toList()));
    }

    private static Slots.Slot slot(LocalDate day, int hour, Reader reader) {
        Instant at = day.atTime(LocalTime.of(hour, 0)).atZone(reader.zone()).toInstant();
        return new Slots.Slot(
                reader.times().iso(at),
                reader.times().time(at),
                hour == 16,
                hour == 17 ? "at the same time as 16:30" : "");
    }

    private static Table table(Reader reader) {
        return new Table(
                "Every entry",
                List.of(
                        new Table.Column("What and why", false),
                        new Table.Column("When", false),
                        new Table.Column("State", false),
                        new Table.Column("Credits", true),
                        new Table.Column("Balance", true)),
                List.of(
                        row(reader, "Session booked", "Ingrid Solberg, Fri 15 May 09:00", -1, 10),
                        row(reader, "Assigned by Ingrid Solberg", "“For the interview week”", 3, 11),
                        row(reader, "May allowance", "Renewal 2 of Leading for the first time", 4, 8)));
    }

    private static List<Table.Cell> row(Reader reader, String what, String why, int credits, int balance) {
        String signed = reader.amounts().signed(credits);
        return List.of(
                Table.Cell.of(what).detail(why).href("#entry"),
                Table.Cell.of(reader.times().at(reader.now())),
                Table.Cell.of(credits > 0 ? "Granted" : "Used").tone(credits > 0 ? Tone.ACCENT : Tone.WARM),
                Table.Cell.of(signed).tone(credits > 0 ? Tone.ACCENT : Tone.PLAIN),
                Table.Cell.of(reader.amounts().number(balance)));
    }
}
