package org.duologue.application.notification;

/**
 * Which of the mails that one can do without are wanted.
 *
 * @param renewed when the credits of a new period came
 * @param ending when credits end soon
 * @param dayBefore a day before a session
 * @param hourBefore an hour before a session
 */
public record WantedMails(boolean renewed, boolean ending, boolean dayBefore, boolean hourBefore) {

    /** What holds where nobody said anything. */
    public static final WantedMails ALL = new WantedMails(true, true, true, true);

    /** Whether a notice of this kind is wanted; those of other kinds always are. */
    boolean include(NoticeKind kind) {
        return switch (kind) {
            case CREDITS_RENEWED -> renewed;
            case CREDITS_ENDING -> ending;
            case DAY_BEFORE -> dayBefore;
            case HOUR_BEFORE -> hourBefore;
            default -> true;
        };
    }
}
