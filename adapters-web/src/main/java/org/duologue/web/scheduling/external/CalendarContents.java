package org.duologue.web.scheduling.external;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/**
 * Takes what matters from a calendar while the library parses it, and stops the parser where there is too much. Nothing
 * is built of the library's own objects: those would register the zones of a stranger's calendar for the whole program.
 */
final class CalendarContents implements ContentHandler {

    private static final int MAX_COMPONENTS = 20_000;
    private static final int MAX_DEPTH = 4;
    private static final int MAX_CHARACTERS = 4_000_000;
    private static final Set<String> WANTED = Set.of("VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final Set<String> TELLING = Set.of(
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "TRANSP",
            "STATUS",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO");

    private final List<CalendarComponent> found = new ArrayList<>();
    private final Deque<CalendarComponent> open = new ArrayDeque<>();
    private Map<String, String> parameters = new HashMap<>();
    private String value = "";
    private int components;
    private int characters;

    private CalendarContents() {}

    /**
     * The events and time zones of a calendar.
     *
     * @throws ParserException if it is none
     * @throws TooMuch if it is too long
     */
    static List<CalendarComponent> of(String text) throws ParserException {
        CalendarContents contents = new CalendarContents();
        try {
            new CalendarParserImpl(true).parse(new UnfoldingReader(new StringReader(text), true), contents);
        } catch (IOException e) {
            throw new ParserException(e.getMessage(), 0, e);
        } catch (ParserException e) {
            if (e.getCause() instanceof TooMuch tooMuch) {
                throw tooMuch;
            }
            throw e;
        }
        return contents.found;
    }

    @Override
    public void startCalendar() {
        open.clear();
    }

    @Override
    public void endCalendar() {
        open.clear();
    }

    @Override
    public void startComponent(String name) {
        if (open.size() >= MAX_DEPTH || ++components > MAX_COMPONENTS) {
            throw new TooMuch("components");
        }
        open.push(new CalendarComponent(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void endComponent(String name) {
        CalendarComponent ended = open.pop();
        if (!WANTED.contains(ended.name())) {
            return;
        }
        if (open.isEmpty()) {
            found.add(ended);
        } else {
            open.peek().add(ended);
        }
    }

    @Override
    public void startProperty(String name) {
        parameters = new HashMap<>();
        value = "";
    }

    @Override
    public void parameter(String name, String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        parameters.put(name.toUpperCase(Locale.ROOT), quoted ? text.substring(1, text.length() - 1) : text);
    }

    @Override
    public void propertyValue(String text) {
        value = text;
    }

    @Override
    public void endProperty(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (!open.isEmpty() && TELLING.contains(upper)) {
            characters += value.length();
            if (characters > MAX_CHARACTERS) {
                throw new TooMuch("characters that tell something");
            }
            open.peek().add(new CalendarProperty(upper, parameters, value));
        }
    }
}
