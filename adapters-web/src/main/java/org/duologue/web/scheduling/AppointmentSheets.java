package org.duologue.web.scheduling;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.people.MemberView;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.SignedInMember;
import org.duologue.web.view.Typed;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;

/** Puts appointments on pages. */
final class AppointmentSheets {

    private final Reader reader;
    private final Currency currency;
    private final List<MemberView> coaches;

    AppointmentSheets(Reader reader, Currency currency, List<MemberView> coaches) {
        this.reader = reader;
        this.currency = currency;
        this.coaches = coaches;
    }

    Page list(List<AppointmentView> found, String done) {
        List<Column> columns = List.of(
                new Column(reader.text("scheduling.name"), false),
                new Column(reader.text("scheduling.sessionTypes"), false),
                new Column(reader.text("scheduling.coaches"), false));
        List<List<Cell>> rows = found.stream().map(this::row).toList();
        return new Page(
                "page/list.jte",
                new ListSheet(
                        reader.workspace(),
                        reader.text("nav.appointments"),
                        Optional.of(new Fact(reader.text("scheduling.new"), "", "/app/appointments/new")),
                        List.of(),
                        Optional.empty(),
                        new Table(reader.text("nav.appointments"), columns, rows),
                        new Pager("", ""),
                        "clock",
                        reader.text("scheduling.none"),
                        reader.text("scheduling.noneText"),
                        done.isEmpty() ? "" : reader.text("access.saved")));
    }

    private List<Cell> row(AppointmentView appointment) {
        List<String> types = appointment.settings().sessionTypes().stream()
                .map(type -> reader.text(
                        "scheduling.typeLine", "name", type.name(), "minutes", type.minutes(), "cost", type.cost()))
                .toList();
        Cell name = Cell.of(appointment.settings().name()).href(address(appointment));
        return List.of(
                appointment.archived() ? name.detail(reader.text("scheduling.archived")) : name,
                Cell.of(String.join("; ", types)),
                Cell.of(String.join(", ", appointment.coachNames())));
    }

    private static String address(AppointmentView appointment) {
        return "/app/appointments/" + appointment.id().value();
    }

    Page form(Optional<AppointmentView> appointment, Entered entered, Optional<Refusal> refusal) {
        AppointmentSettings shown = appointment
                .map(AppointmentView::settings)
                .orElseGet(() -> AppointmentSettings.usual("", 60, List.of()));
        List<FormPart> parts = List.of(
                what(shown, entered),
                types(shown, entered),
                who(shown, entered),
                when(shown, entered),
                hours(shown, entered),
                changes(shown, entered));
        List<Field> fields =
                parts.stream().flatMap(part -> part.fields().stream()).toList();
        String title = appointment.map(a -> a.settings().name()).orElseGet(() -> reader.text("scheduling.new"));
        FormSheet form = new FormSheet(
                reader.text("nav.appointments"),
                title,
                appointment.map(AppointmentSheets::address).orElse("/app/appointments"),
                appointment.map(AppointmentSheets::hidden).orElseGet(Map::of),
                parts,
                refusal.map(r -> Notice.of(r, reader, fields)),
                reader.text(appointment.isPresent() ? "common.save" : "scheduling.create"),
                "/app/appointments",
                Optional.empty(),
                "");
        boolean admin = reader.member().filter(SignedInMember::administers).isPresent();
        return appointment
                .filter(a -> admin)
                .map(a -> new AppointmentModel(form, address(a) + "/archive", a.archived()))
                .map(model -> new Page("scheduling/appointment.jte", model))
                .orElseGet(() -> new Page("page/form.jte", form));
    }

    /** What is sent along: the revision looked at, and the ids of the session types that are kept. */
    private static Map<String, String> hidden(AppointmentView appointment) {
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("revision", Long.toString(appointment.revision()));
        List<SessionTypeSettings> types = appointment.settings().sessionTypes();
        for (int i = 0; i < types.size(); i++) {
            hidden.put(
                    "sessionTypes." + i + ".id",
                    types.get(i).id().orElseThrow().value().toString());
        }
        return hidden;
    }

    private FormPart part(String key, List<Object> items) {
        return new FormPart(
                reader.text("scheduling.part." + key), reader.text("scheduling.part." + key + "Hint"), items);
    }

    private Field number(String name, int value, String unit) {
        return Field.number(name, reader.text("scheduling." + name))
                .between("", reader.text("scheduling.unit." + unit))
                .value(Integer.toString(value));
    }

    private FormPart what(AppointmentSettings shown, Entered entered) {
        return part(
                "what",
                List.of(
                        Field.text("name", reader.text("scheduling.name"))
                                .value(shown.name())
                                .from(entered),
                        Field.of(Field.Kind.LINES, "description", reader.text("scheduling.description"))
                                .value(shown.description())
                                .from(entered),
                        Field.of(Field.Kind.LINES, "coachingTypes", reader.text("scheduling.coachingTypes"))
                                .value(String.join("\n", shown.coachingTypes()))
                                .hint(reader.text("scheduling.coachingTypesHint"))
                                .from(entered),
                        Field.text("meetingPlace", reader.text("scheduling.place"))
                                .value(shown.meetingPlace())
                                .hint(AvailabilitySheets.placeHint(reader) + " " + reader.text("scheduling.placeLeft"))
                                .from(entered),
                        Field.number("price", reader.text("scheduling.price"))
                                .between(currency.getSymbol(reader.language()), "")
                                .value(price(shown.price()))
                                .hint(reader.text("scheduling.priceHint"))
                                .from(entered)));
    }

    private String price(Optional<Long> minor) {
        return minor.map(p -> Typed.amount(p, currency)).orElse("");
    }

    /** The session types there are, and an empty row for one more. */
    private FormPart types(AppointmentSettings shown, Entered entered) {
        List<Object> items = new ArrayList<>();
        List<SessionTypeSettings> types = shown.sessionTypes();
        for (int i = 0; i <= types.size(); i++) {
            boolean more = i == types.size();
            String at = "sessionTypes." + i + ".";
            items.add(Field.text(at + "name", reader.text(more ? "scheduling.typeMore" : "scheduling.typeName"))
                    .value(more ? "" : types.get(i).name())
                    .from(entered));
            items.add(Field.number(at + "minutes", reader.text("scheduling.minutes"))
                    .between("", reader.text("scheduling.unit.minutes"))
                    .value(more ? "" : Integer.toString(types.get(i).minutes()))
                    .from(entered));
            items.add(Field.number(at + "cost", reader.text("scheduling.cost"))
                    .between("", reader.text("scheduling.unit.credits"))
                    .value(more ? "" : Integer.toString(types.get(i).cost()))
                    .from(entered));
            items.add(Field.number(at + "price", reader.text("scheduling.typePrice"))
                    .between(currency.getSymbol(reader.language()), "")
                    .value(more ? "" : price(types.get(i).price()))
                    .from(entered));
        }
        return part("types", items);
    }

    private FormPart who(AppointmentSettings shown, Entered entered) {
        List<Option> options = coaches.stream()
                .map(coach -> Option.of(coach.id().value().toString(), coach.name())
                        .hint(coach.about())
                        .person(coach.name())
                        .chosen(shown.coaches().contains(coach.id())))
                .toList();
        Object choice = options.isEmpty()
                ? Notice.info(reader.text("scheduling.noCoaches"))
                : Choices.many("coaches", reader.text("scheduling.coaches"), options)
                        .from(entered);
        List<Object> items = new ArrayList<>(List.of(choice));
        items.addAll(new HoldFields(shown, reader).all(entered));
        return part("who", items);
    }

    private FormPart when(AppointmentSettings shown, Entered entered) {
        return part(
                "when",
                List.of(
                        number("slotStep", shown.slotStep(), "minutes").from(entered),
                        number("bufferBefore", shown.bufferBefore(), "minutes").from(entered),
                        number("bufferAfter", shown.bufferAfter(), "minutes").from(entered),
                        number("minimumNotice", shown.minimumNotice(), "minutes")
                                .from(entered),
                        number("horizonDays", shown.horizonDays(), "days").from(entered),
                        cap("perDayCap", shown.perDayCap()).from(entered),
                        cap("perWeekCap", shown.perWeekCap()).from(entered),
                        cap("openCap", shown.openCap()).from(entered)));
    }

    private Field cap(String name, Optional<Integer> value) {
        return Field.number(name, reader.text("scheduling." + name))
                .value(value.map(String::valueOf).orElse(""));
    }

    private FormPart hours(AppointmentSettings shown, Entered entered) {
        return part("hours", new ArrayList<>(AvailabilityForm.week(shown.hours(), entered, reader)));
    }

    private FormPart changes(AppointmentSettings shown, Entered entered) {
        return part(
                "changes",
                List.of(
                        hours("cancelNotice", shown.cancelNotice()).from(entered),
                        hours("rescheduleNotice", shown.rescheduleNotice()).from(entered)));
    }

    private Field hours(String name, int minutes) {
        return number(name, 0, "hours").value(Typed.hours(minutes));
    }
}
