package org.duologue.web.booking;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** A session as a file that a calendar program opens. */
final class CalendarFile {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFile() {}

    static Response of(String calendar) {
        return Response.ok(calendar.getBytes(StandardCharsets.UTF_8), TYPE)
                .header("Content-Disposition", "attachment; filename=\"session.ics\"")
                .build();
    }
}
