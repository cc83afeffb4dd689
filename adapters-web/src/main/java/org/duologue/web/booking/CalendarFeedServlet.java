package org.duologue.web.booking;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duologue.application.booking.CalendarFeedQueries;
import org.duologue.domain.shared.Refused;
import org.duologue.web.json.ETags;
import org.duologue.web.shared.Answers;
import org.duologue.web.shared.ErrorPages;
import org.duologue.web.shared.SignInLimit;

/**
 * {@code GET /calendar/<secret>.ics}: a private calendar feed, for programs that know nothing but the address. No
 * sign-in and no cookie; how often one may ask is limited as signing in is.
 */
public class CalendarFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{16,200})\\.ics");
    private static final int TOO_MANY_REQUESTS = 429;

    private transient CalendarFeedQueries feeds;
    private transient SignInLimit limit;
    private transient ErrorPages errors;

    /** Told by the container. */
    @Inject
    public void use(CalendarFeedQueries queries, SignInLimit limits, ErrorPages pages) {
        this.feeds = queries;
        this.limit = limits;
        this.errors = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            errors.answer(request, response, HttpServletResponse.SC_NOT_FOUND, "no-such-address");
            return;
        }
        String secret = path.group(1);
        Optional<Duration> wait =
                limit.tryNow(request.getRemoteAddr(), "calendar " + Integer.toHexString(secret.hashCode()));
        if (wait.isPresent()) {
            response.setHeader("Retry-After", Long.toString(wait.get().toSeconds() + 1));
            errors.answer(request, response, TOO_MANY_REQUESTS, "too-many");
            return;
        }
        try {
            answer(request, response, feeds.calendar(secret));
        } catch (Refused refused) {
            errors.answer(request, response, Answers.status(refused.refusal().kind()), "no-such-address");
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, String calendar)
            throws IOException {
        byte[] content = calendar.getBytes(StandardCharsets.UTF_8);
        String tag = ETags.of(content);
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (ETags.matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"sessions.ics\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
