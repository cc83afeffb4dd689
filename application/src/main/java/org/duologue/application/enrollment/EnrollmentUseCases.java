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

    /** Ends. Admins and coaches of the enrollment. */
    void end(EndEnrollment command);
}
