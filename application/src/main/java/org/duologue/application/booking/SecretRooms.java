package org.duologue.application.booking;

import java.util.Objects;
import java.util.function.Supplier;
import org.duologue.application.booking.spi.MeetingRooms;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.scheduling.MeetingPlace;

/** Rooms that are there as soon as somebody enters them, as those of Jitsi Meet are: a name that is a secret is all. */
public final class SecretRooms implements MeetingRooms {

    private final Supplier<String> secrets;

    /**
     * With these names.
     *
     * @param secrets a different one each time that nobody can guess, of letters, digits, hyphens and underscores;
     *     still one where capitals do not count
     */
    public SecretRooms(Supplier<String> secrets) {
        this.secrets = Objects.requireNonNull(secrets, "secrets");
    }

    @Override
    public MeetingPlace.Link open(MeetingPlace.Rooms where, BookingId session) {
        return where.room(secrets.get());
    }
}
