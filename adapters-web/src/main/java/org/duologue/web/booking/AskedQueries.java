package org.duologue.web.booking;

import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.shared.TimeRange;
import org.duologue.application.booking.OfferedTime;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.json.Given;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Notice;

/** The questions of a calendar, asked by an actor. */
record AskedQueries(BookingQueries queries, Actor by) implements FreeCalendar.Asked {
    @Override
    public List<OfferedTime> free(FreeTimesQuestion question) {
        return queries.freeTimes(by, question);
    }

    @Override
    public Optional<TimeRange> next(FreeTimesQuestion question) {
        return queries.nextFree(by, question).map(JointSlot::time);
    }
}
