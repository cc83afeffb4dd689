package org.duologue.web.program;

import java.util.Optional;
import org.duologue.application.program.ProgramView;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormSheet.Preview;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Table;

/**
 * A programme with its students.
 *
 * @param preview what a student gets
 * @param enroll whom to enroll; empty: there is nobody to enroll
 * @param toast what has just been done, or empty
 */
public record ProgramModel(
        ProgramView program,
        Preview preview,
        Optional<Notice> notice,
        Table students,
        Optional<Field> enroll,
        String toast) {}
