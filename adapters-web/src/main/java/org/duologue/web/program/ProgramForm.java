package org.duologue.web.program;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.people.MemberView;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.program.ProgramView;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.program.ProgramSentence.Source;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Typed;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.FormSheet.Preview;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Toggle;
import org.duologue.web.wallet.RenewalFields;

/** The form of a programme, with what a student gets beside it. */
final class ProgramForm {

    private final Reader reader;
    private final Currency currency;
    private final List<AppointmentView> appointments;
    private final List<MemberView> coaches;

    ProgramForm(Reader reader, Currency currency, List<AppointmentView> appointments, List<MemberView> coaches) {
        this.reader = reader;
        this.currency = currency;
        this.appointments = appointments;
        this.coaches = coaches;
    }

    Page page(Optional<ProgramView> program, Entered entered, Optional<Refusal> refusal) {
        List<FormPart> parts = List.of(what(program, entered), meetings(program, entered), slots(program, entered));
        List<Field> fields =
                parts.stream().flatMap(part -> part.fields().stream()).toList();
        String action =
                program.map(p -> "/app/programmes/" + p.id().value() + "/edit").orElse("/app/programmes");
        return new Page(
                "page/form.jte",
                new FormSheet(
                        reader.text("nav.programmes"),
                        program.map(p -> p.settings().name()).orElseGet(() -> reader.text("program.newTitle")),
                        action,
                        program.map(p -> Map.of("revision", Long.toString(p.revision())))
                                .orElseGet(Map::of),
                        parts,
                        refusal.map(r -> Notice.of(r, reader, fields)),
                        reader.text(program.isPresent() ? "common.save" : "program.create"),
                        program.map(p -> "/app/programmes/" + p.id().value()).orElse("/app/programmes"),
                        Optional.of(preview(program.map(ProgramView::settings))),
                        ""));
    }

    /** What a student gets; of nothing yet, or of what cannot be read, that it will be said here. */
    Preview preview(Optional<ProgramSettings> settings) {
        ProgramSentence sentence = new ProgramSentence(reader);
        String live = "/app/programmes/preview";
        return settings.map(s -> sentence.preview(
                        s,
                        s.price().filter(minor -> minor > 0).map(minor -> new Money(minor, currency)),
                        s.appointment().flatMap(this::source),
                        coaches.stream()
                                .filter(coach -> s.coaches().contains(coach.id()))
                                .map(MemberView::name)
                                .toList(),
                        live))
                .orElseGet(() -> sentence.later(live));
    }

    /** An appointment, said with its lengths. */
    private Optional<Source> source(AppointmentId id) {
        return appointments.stream()
                .filter(a -> a.id().equals(id))
                .map(a -> new Source(
                        a.settings().name() + ", "
                                + a.settings().sessionTypes().stream()
                                        .map(type -> reader.times().length(Duration.ofMinutes(type.minutes())))
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                        a.archived()))
                .findFirst();
    }

    private FormPart what(Optional<ProgramView> program, Entered entered) {
        Option oneToOne = Option.of(ProgramType.ONE_TO_ONE.name(), reader.text("program.oneToOne"))
                .hint(reader.text("program.oneToOneHint"))
                .chosen(true);
        Optional<ProgramSettings> shown = program.map(ProgramView::settings);
        return new FormPart(
                reader.text("program.part.what"),
                reader.text("program.part.whatHint"),
                List.of(
                        Choices.one("type", reader.text("program.type"), List.of(oneToOne)),
                        Field.text("name", reader.text("program.name"))
                                .value(shown.map(ProgramSettings::name).orElse(""))
                                .from(entered),
                        Field.of(Field.Kind.LINES, "description", reader.text("program.description"))
                                .value(shown.map(ProgramSettings::description).orElse(""))
                                .from(entered),
                        Field.number("price", reader.text("program.price"))
                                .between(currency.getSymbol(reader.language()), "")
                                .hint(reader.text("program.priceHint"))
                                .value(program.flatMap(ProgramView::price)
                                        .map(price -> Typed.amount(price.minor(), currency))
                                        .orElse(""))
                                .from(entered)));
    }

    private FormPart meetings(Optional<ProgramView> program, Entered entered) {
        Optional<ProgramSettings> shown = program.map(ProgramView::settings);
        Optional<AppointmentId> used = shown.flatMap(ProgramSettings::appointment);
        List<Option> choices = Stream.concat(
                        Stream.of(Option.of("", reader.text("program.chooseAppointment"))),
                        appointments.stream()
                                .filter(a -> !a.archived() || used.equals(Optional.of(a.id())))
                                .map(a -> Option.of(
                                        a.id().value().toString(), a.settings().name())))
                .toList();
        List<Option> people = coaches.stream()
                .map(coach -> Option.of(coach.id().value().toString(), coach.name())
                        .hint(coach.about())
                        .person(coach.name())
                        .chosen(shown.map(s -> s.coaches().contains(coach.id())).orElse(true)))
                .toList();
        return new FormPart(
                reader.text("program.part.meetings"),
                reader.text("program.part.meetingsHint"),
                List.of(
                        new Toggle(
                                        "bookingEnabled",
                                        reader.text("program.enableBooking"),
                                        reader.text("program.enableBookingHint"),
                                        shown.map(ProgramSettings::bookingEnabled)
                                                .orElse(true))
                                .from(entered),
                        Field.select("appointment", reader.text("program.appointment"), choices)
                                .value(used.map(id -> id.value().toString()).orElse(""))
                                .from(entered),
                        Choices.many("coaches", reader.text("program.coaches"), people)
                                .from(entered)));
    }

    private FormPart slots(Optional<ProgramView> program, Entered entered) {
        Optional<ProgramSettings> shown = program.map(ProgramView::settings);
        Cycle cycle = shown.flatMap(ProgramSettings::cycle).orElse(Cycle.WEEKLY);
        CarryOver carry = shown.flatMap(ProgramSettings::carryOver).orElseGet(CarryOver.CarryAll::new);
        List<Object> renewal =
                new RenewalFields(reader, entered).items(shown.flatMap(ProgramSettings::freeSlots), cycle, carry);
        return new FormPart(
                reader.text("program.part.slots"),
                reader.text("program.part.slotsHint"),
                Stream.concat(
                                renewal.stream(),
                                Stream.of(
                                        new Toggle(
                                                        "additionalSessions",
                                                        reader.text("program.additional"),
                                                        reader.text("program.additionalHint"),
                                                        shown.flatMap(ProgramSettings::additionalSessions)
                                                                .orElse(false))
                                                .from(entered),
                                        Field.number("additionalCap", reader.text("program.additionalCap"))
                                                .hint(reader.text("program.additionalCapHint"))
                                                .value(shown.flatMap(ProgramSettings::additionalCap)
                                                        .map(String::valueOf)
                                                        .orElse(""))
                                                .from(entered),
                                        new Toggle(
                                                        "acceptsBalance",
                                                        reader.text("program.acceptsBalance"),
                                                        reader.text("program.acceptsBalanceHint"),
                                                        shown.flatMap(ProgramSettings::acceptsBalance)
                                                                .orElse(false))
                                                .from(entered),
                                        late(shown).from(entered)))
                        .toList());
    }

    private Choices late(Optional<ProgramSettings> shown) {
        LateChoice now = shown.map(LateChoice::of).orElse(LateChoice.PROGRAMME_CREDITS);
        List<Option> options = Stream.of(LateChoice.values())
                .map(choice ->
                        Option.of(choice.name(), reader.text(choice.text())).chosen(choice == now))
                .toList();
        return Choices.one("late", reader.text("program.late"), options);
    }

    /** The settings as typed; what is no number is refused with its field. */
    ProgramSettings settings(Entered entered) {
        return TypedProgram.read(entered, currency);
    }
}
