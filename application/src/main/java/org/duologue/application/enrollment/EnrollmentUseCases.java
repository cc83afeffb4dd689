package org.duologue.application.enrollment;

import org.duologue.domain.enrollment.EnrollmentId;

/** What can be done with enrollments. */
public interface EnrollmentUseCases {

    /**
     * Enrolls a student and grants the first free slots. Admins, coaches of the programme, and students themselves
     * where the programme is free. Refused as {@code already-enrolled}, or {@code program-archived}.
     */
    EnrollmentId enroll(Enroll command);

    /** Pauses. Admins and coaches of the enrollment. */
    void pause(PauseEnrollment command);

    /** Resumes. Admins and coaches of the enrollment. */
    void resume(ResumeEnrollment command);

    /**
     * Matches the student with other coaches of the programme. Admins and coaches of the enrollment. Refused as {@code
     * invalid} ({@code not-a-coach-here}), {@code own-coach}, {@code no-other-coach}, {@code enrollment-ended}.
     */
    void matchCoaches(MatchCoaches command);

    /**
     * Says when it is going to end, or that this is not known. Admins and coaches of the enrollment. Times asked for
     * after that are struck. Refused as {@code invalid} ({@code bad-last-day}), {@code sessions-beyond-end}, {@code
     * enrollment-ended}.
     */
    void setLastDay(SetLastDay command);

    /** Ends. Admins and coaches of the enrollment. */
    void end(EndEnrollment command);
}
