package org.duologue.web.scheduling.external;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.ParserException;
import org.duologue.application.scheduling.spi.BusyTimes;
import org.duologue.domain.scheduling.ReadFailure;
import org.duologue.web.outbound.Fetched;
import org.duologue.web.outbound.OutboundSettings;
import org.duologue.web.outbound.SafeFetch;

/** Reads calendars in iCalendar format from the web. */
public final class IcalBusyTimes implements BusyTimes {

    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_OF_A_HEADER = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SafeFetch fetch;

    /** From where these settings allow. */
    public IcalBusyTimes(OutboundSettings settings) {
        this.fetch = new SafeFetch(settings, MOST_BYTES, PATIENCE);
    }

    @Override
    public Reading read(Question question) {
        Fetched fetched = fetch.get(URI.create(question.url().value()), headers(question));
        if (fetched instanceof Fetched.Content content) {
            return understood(content, question);
        }
        if (fetched instanceof Fetched.Failed failed) {
            return new Reading.Failed(why(failed.fault()));
        }
        return question.known().isPresent() ? new Reading.Unchanged() : new Reading.Failed(ReadFailure.REFUSED);
    }

    private static Map<String, String> headers(Question question) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept", "text/calendar, text/plain;q=0.5, */*;q=0.1");
        question.known().ifPresent(version -> {
            if (!version.etag().isEmpty()) {
                headers.put("If-None-Match", version.etag());
            }
            if (!version.lastModified().isEmpty()) {
                headers.put("If-Modified-Since", version.lastModified());
            }
        });
        return headers;
    }

    private static Reading understood(Fetched.Content content, Question question) {
        String text = new String(content.body(), StandardCharsets.UTF_8).replace("\uFEFF", "");
        try {
            CalendarReading reading = new CalendarReading(question.zone(), question.window(), System::nanoTime);
            List<Entry> entries = reading.busy(text).stream()
                    .map(busy -> new Entry(busy.uid(), busy.time()))
                    .toList();
            return new Reading.Whole(entries, new Version(kept(content.etag()), kept(content.lastModified())));
        } catch (ParserException noCalendar) {
            return new Reading.Failed(ReadFailure.NOT_A_CALENDAR);
        } catch (TooMuch tooMuch) {
            return new Reading.Failed(ReadFailure.TOO_MUCH);
        }
    }

    /** What is too long to be kept, or nothing one could send back, is as good as nothing. */
    private static String kept(String header) {
        boolean plain = header.length() <= MOST_OF_A_HEADER && header.chars().allMatch(c -> c >= ' ' && c < 127);
        return plain ? header : "";
    }

    private static ReadFailure why(Fetched.Fault fault) {
        return switch (fault) {
            case NOT_REACHED -> ReadFailure.NOT_REACHED;
            case TIMED_OUT -> ReadFailure.TIMED_OUT;
            case NOT_ALLOWED -> ReadFailure.NOT_ALLOWED;
            case TOO_MANY_REDIRECTS -> ReadFailure.TOO_MANY_REDIRECTS;
            case REFUSED -> ReadFailure.REFUSED;
            case TOO_LARGE -> ReadFailure.TOO_LARGE;
        };
    }
}
