package org.duologue.web.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.scheduling.ExternalCalendarView;
import org.duologue.application.scheduling.ExternalCalendarView.FailureView;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.ExternalCalendarId;
import org.duologue.domain.scheduling.ReadFailure;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.Theme;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Tone;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F4 A coach's external calendars on a page")
class ExternalCalendarSheetTest {

    private static final MemberId COACH = new MemberId(new UUID(1, 1));
    private static final Instant READ = Instant.parse("2026-05-14T07:00:00Z");

    private static ExternalCalendarView calendar(Optional<Instant> read, Optional<ReadFailure> why) {
        return new ExternalCalendarView(
                new ExternalCalendarId(new UUID(1, 2)),
                COACH,
                "Private",
                "calendar.example",
                read,
                why.map(w -> new FailureView(READ, w)),
                READ);
    }

    private static List<ExternalCalendarsModel.Row> rows(Reader reader, ExternalCalendarView... calendars) {
        var page = new ExternalCalendarSheet(reader, COACH)
                .page(List.of(calendars), Entered.nothing(), Optional.empty(), "");
        return ((ExternalCalendarsModel) page.model()).rows();
    }

    @ParameterizedTest
    @CsvSource({"en, 1 calendar", "de, 1 Kalender"})
    @DisplayName("says how many there are, when each was read, or since when it fails and why, in every language")
    void said(String language, String one) {
        Reader reader = Readers.everything(Locale.forLanguageTag(language), Theme.SYSTEM);
        var waiting = calendar(Optional.empty(), Optional.empty());
        Fact part = (Fact) new ExternalCalendarSheet(reader, COACH)
                .part(List.of(waiting))
                .items()
                .get(0);
        assertEquals(one, part.label());
        assertEquals("/app/availability/calendars?coach=" + COACH.value(), part.href());
        assertEquals(Tone.PLAIN, rows(reader, waiting).get(0).tone());
        assertEquals(
                Tone.ACCENT,
                rows(reader, calendar(Optional.of(READ), Optional.empty()))
                        .get(0)
                        .tone());
        for (ReadFailure why : ReadFailure.values()) {
            var row =
                    rows(reader, calendar(Optional.of(READ), Optional.of(why))).get(0);
            assertEquals(Tone.DANGER, row.tone());
            assertTrue(row.detail().length() > 40 && !row.detail().contains("scheduling."), row.detail());
        }
    }

    @Test
    @DisplayName("F15: the page says it in every language and look, and offers to add and to remove")
    void page() {
        Document page = Shown.everywhere(
                "external-calendars",
                language -> Readers.everything(language, Theme.SYSTEM),
                reader -> new ExternalCalendarSheet(reader, COACH)
                        .page(
                                List.of(calendar(Optional.of(READ), Optional.of(ReadFailure.TIMED_OUT))),
                                Entered.nothing(),
                                Optional.empty(),
                                "added"));
        assertEquals("External calendars", page.select("h1").text());
        assertEquals(2, page.select("main form[method=post]").size());
        assertTrue(page.select(".rows li").text().contains("Private calendar.example Failing since"));
    }
}
