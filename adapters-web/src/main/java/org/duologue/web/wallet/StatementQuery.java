package org.duologue.web.wallet;

import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.duologue.application.wallet.EntryGroup;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.web.json.Given;

/**
 * Which entries of a statement a program wants: {@code kind}, any number of them; {@code from} and {@code to}, days
 * that are included; {@code zone}, whose days they are, usually the reader's.
 */
public class StatementQuery {

    @QueryParam("kind")
    private List<String> kinds;

    @QueryParam("from")
    private String from;

    @QueryParam("to")
    private String to;

    @QueryParam("zone")
    private String zone;

    /** Filled in by the container. */
    public StatementQuery() {}

    /** The filter that is wanted. */
    public StatementFilter filter(ZoneId usual) {
        return StatementFilter.days(
                kinds.stream()
                        .flatMap(kind -> Given.optionalChoice("kind", kind, EntryGroup.class).stream())
                        .collect(Collectors.toSet()),
                Given.present(from).map(day -> Given.date("from", day)),
                Given.present(to).map(day -> Given.date("to", day)),
                Given.present(zone).map(name -> Given.zone("zone", name)).orElse(usual));
    }
}
