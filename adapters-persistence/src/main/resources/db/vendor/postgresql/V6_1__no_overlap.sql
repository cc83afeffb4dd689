-- What the application excludes by holding people's calendar rows, PostgreSQL excludes once more by itself.
create extension if not exists btree_gist;

alter table booking add constraint booking_coach_once exclude using gist (
    coach_id with =, tstzrange(busy_from, busy_to) with &&) where (status = 'CONFIRMED');

alter table booking add constraint booking_student_once exclude using gist (
    student_id with =, tstzrange(starts_at, ends_at) with &&) where (status = 'CONFIRMED');
