package org.duologue.application.notification;

/**
 * Which mails about what time does to credits are wanted.
 *
 * @param renewed when the credits of a new period came
 * @param ending when credits end soon
 */
public record CreditMails(boolean renewed, boolean ending) {

    /** What holds where nobody said anything. */
    public static final CreditMails ALL = new CreditMails(true, true);

    /** Whether a notice of this kind is wanted; those of other kinds always are. */
    boolean include(NoticeKind kind) {
        return switch (kind) {
            case CREDITS_RENEWED -> renewed;
            case CREDITS_ENDING -> ending;
            default -> true;
        };
    }
}
