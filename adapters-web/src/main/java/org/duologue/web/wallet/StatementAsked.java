package org.duologue.web.wallet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.EntryGroup;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.web.json.Given;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Option;

/**
 * Which entries are asked for by the address of a page.
 *
 * @param groups those of these groups; none: all of them
 * @param from from this day on
 * @param to until this day
 * @param after after this cursor
 */
public record StatementAsked(
        Set<EntryGroup> groups, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> after) {

    private static final int AT_ONCE = 25;

    /** What the address says. */
    public static StatementAsked of(Entered address) {
        return new StatementAsked(
                address.values("kind").stream()
                        .flatMap(kind -> Given.optionalChoice("kind", kind, EntryGroup.class).stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryGroup.class))),
                Given.present(address.value("from")).map(day -> Given.date("from", day)),
                Given.present(address.value("to")).map(day -> Given.date("to", day)),
                Given.present(address.value("after")));
    }

    /** The entries of these days in the zone. */
    public StatementFilter filter(ZoneId zone) {
        return StatementFilter.days(groups, from, to, zone);
    }

    /** Which page of them. */
    public PageRequest page() {
        return new PageRequest(after, AT_ONCE);
    }

    /** Whether any are left out. */
    boolean chosen() {
        return !groups.isEmpty() || from.isPresent() || to.isPresent();
    }

    /** An address with the same choice. */
    String in(String address) {
        List<String> query = new ArrayList<>();
        groups.forEach(group -> query.add("kind=" + group.name()));
        from.ifPresent(day -> query.add("from=" + day));
        to.ifPresent(day -> query.add("to=" + day));
        return with(address, String.join("&", query));
    }

    /** An address of the entries after those that are shown. */
    String older(String address, String next) {
        return with(in(address), "after=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private static String with(String address, String query) {
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }

    Choices choices(Reader reader) {
        return Choices.many(
                        "kind",
                        reader.text("wallet.filter.kind"),
                        Arrays.stream(EntryGroup.values())
                                .map(group -> Option.of(group.name(), reader.text("wallet.filter." + group.name()))
                                        .chosen(groups.contains(group)))
                                .toList())
                .inARow();
    }

    Field first(Reader reader) {
        return Field.of(Field.Kind.DATE, "from", reader.text("wallet.filter.from"))
                .value(from.map(LocalDate::toString).orElse(""));
    }

    Field last(Reader reader) {
        return Field.of(Field.Kind.DATE, "to", reader.text("wallet.filter.to"))
                .value(to.map(LocalDate::toString).orElse(""));
    }
}
