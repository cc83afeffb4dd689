package org.duologue.mail.notification;

import java.net.URI;
import java.util.regex.Pattern;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.RefundDutyId;

/**
 * The pages that mails lead to. Their paths are written here and nowhere else in this module.
 *
 * @param baseUrl where the web application is found
 */
record Links(URI baseUrl) {

    /** The page of a session, followed by its booking id. */
    static final String SESSION = "/app/sessions/";
    /** The page of a request for credits, followed by its id. */
    static final String CREDIT_REQUEST = "/app/requests/";
    /** The page of a booking request, followed by its id. */
    static final String BOOKING_REQUEST = "/app/booking-requests/";
    /** Where an admin closes a refund duty, followed by its id. */
    static final String REFUND_DUTY = "/app/payments/refunds/";
    /** The page of an enrollment, followed by its id. */
    static final String COACHING = "/app/coaching/";
    /** Where somebody who has signed in begins. */
    static final String DASHBOARD = "/app";
    /** Where somebody says which mails they want. */
    static final String MAIL_SWITCHES = "/app/account#mails";
    /** The page on which a password is chosen, followed by the secret. */
    static final String PASSWORD = "/app/password/";
    /** Stands for the secret in the kept copy of a mail that was sent. */
    static final String MASK = "hidden-because-it-was-sent";

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9._~-]+");

    /** Where a session is looked at, moved and cancelled. */
    URI session(BookingId booking) {
        return at(SESSION + booking.value());
    }

    /** Where a request for credits is answered. */
    URI creditRequest(CreditRequestId request) {
        return at(CREDIT_REQUEST + request.value());
    }

    /** Where a booking request is answered. */
    URI bookingRequest(BookingRequestId request) {
        return at(BOOKING_REQUEST + request.value());
    }

    /** Where an admin closes a refund duty. */
    URI refundDuty(RefundDutyId duty) {
        return at(REFUND_DUTY + duty.value());
    }

    /** Where a student sees the credits of an enrollment, and books with them. */
    URI coaching(EnrollmentId enrollment) {
        return at(COACHING + enrollment.value());
    }

    /** Where somebody who has signed in begins. */
    URI dashboard() {
        return at(DASHBOARD);
    }

    /** Where somebody says which mails they want. */
    URI mailSwitches() {
        return at(MAIL_SWITCHES);
    }

    /** Where the holder of the secret chooses a password; IllegalArgumentException if it is no plain token. */
    URI password(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            throw new IllegalArgumentException("the secret of a link is made of letters, digits and ._~- only");
        }
        return at(PASSWORD + secret);
    }

    private URI at(String path) {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
