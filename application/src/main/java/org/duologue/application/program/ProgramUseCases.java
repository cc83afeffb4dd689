package org.duologue.application.program;

import org.duologue.domain.program.ProgramId;

/** What can be done with programmes. */
public interface ProgramUseCases {

    /** Creates a programme. Admins and coaches. Refused as {@code invalid} with every problem. */
    ProgramId createProgram(CreateProgram command);

    /** Changes a programme. Admins and its coaches. */
    void changeProgram(ChangeProgram command);

    /** Closes a programme for new enrollments, or opens it again. Admins and its coaches. */
    void archiveProgram(ArchiveProgram command);
}
