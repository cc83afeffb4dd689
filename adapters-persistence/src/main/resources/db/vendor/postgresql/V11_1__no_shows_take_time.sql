-- A session takes time whoever came to it, so that a mark which is corrected finds its time still free.
alter table booking drop constraint booking_coach_once;
alter table booking drop constraint booking_student_once;

alter table booking add constraint booking_coach_once exclude using gist (
    coach_id with =, tstzrange(busy_from, busy_to) with &&) where (status <> 'CANCELLED');

alter table booking add constraint booking_student_once exclude using gist (
    student_id with =, tstzrange(starts_at, ends_at) with &&) where (status <> 'CANCELLED');
