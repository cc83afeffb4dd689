package org.duologue.web.booking;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.web.json.Given;
import org.duologue.web.view.Reader;

/** The parameters by which free times are asked for. */
public class TimeQuery {

    @PathParam("enrollment")
    private String enrollment;

    @QueryParam("coach")
    private String coach;

    @QueryParam("sessionType")
    private String sessionType;

    @QueryParam("zone")
    private String zone;

    @QueryParam("moving")
    private String moving;

    @QueryParam("chosen")
    private List<String> chosen;

    /** Filled in by the container. */
    public TimeQuery() {}

    /** The zone in which dates are meant and answers are said; usually the reader's. */
    ZoneId zone(Reader reader) {
        return Given.present(zone).map(given -> Given.zone("zone", given)).orElse(reader.zone());
    }

    /** The question for starts from the one to before the other. */
    FreeTimesQuestion between(Instant from, Instant to) {
        return new FreeTimesQuestion(
                Given.id("enrollment", enrollment, EnrollmentId::new),
                Given.optionalId("coach", coach, MemberId::new),
                Given.id("sessionType", sessionType, SessionTypeId::new),
                from,
                to,
                Given.optionalId("moving", moving, BookingId::new),
                chosen.stream().map(start -> Given.instant("chosen", start)).toList());
    }
}
