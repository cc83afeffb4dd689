package org.duologue.application.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.duologue.domain.people.MemberId;

/**
 * Something that one person is to be told.
 *
 * @param kind what it is about
 * @param subject the booking, the booking request, the change request, the enrollment, the request for credits, the
 *     wallet, the checkout, the refund duty, or the member invited
 * @param version of the booking, when this became worth telling; of a reminder, the session's start in milliseconds; of
 *     a wallet, the lot; of a last day or a password link, when it was said or asked for
 * @param to who is told
 * @param at when it became worth telling; of a reminder, when it is due
 */
public record Notice(NoticeKind kind, UUID subject, long version, MemberId to, Instant at) {

    /** Its identity: the same notice is enqueued once and its mail has one message id. */
    public String key() {
        return String.join(
                ".",
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                subject.toString(),
                Long.toString(version),
                to.value().toString());
    }

    /** In text form, for a durable job. */
    public String toPayload() {
        return String.join(
                " ",
                kind.name(),
                subject.toString(),
                Long.toString(version),
                to.value().toString(),
                at.toString());
    }

    /** From its text form. */
    public static Notice fromPayload(String payload) {
        String[] part = payload.split(" ", -1);
        return new Notice(
                NoticeKind.valueOf(part[0]),
                UUID.fromString(part[1]),
                Long.parseLong(part[2]),
                new MemberId(UUID.fromString(part[3])),
                Instant.parse(part[4]));
    }
}
