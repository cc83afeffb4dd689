-- A session is of its enrollment's workspace, programme and student, and one key says so.
alter table enrollment add constraint enrollment_whole unique (id, workspace_id, program_id, student_id);
alter table booking add constraint booking_of_its_enrollment
    foreign key (enrollment_id, workspace_id, program_id, student_id)
    references enrollment (id, workspace_id, program_id, student_id);
