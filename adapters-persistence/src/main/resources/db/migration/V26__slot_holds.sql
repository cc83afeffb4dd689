-- Times that are kept for students while they decide; one that has run out is as good as gone.
create table slot_hold (
    id              uuid primary key,
    workspace_id    uuid not null references workspace (id),
    enrollment_id   uuid not null references enrollment (id),
    student_id      uuid not null references member (id),
    coach_id        uuid not null references member (id),
    session_type_id uuid not null,
    starts_at       timestamp with time zone not null,
    ends_at         timestamp with time zone not null,
    buffer_before   bigint not null check (buffer_before >= 0),
    buffer_after    bigint not null check (buffer_after >= 0),
    held_until      timestamp with time zone not null,
    check (starts_at < ends_at),
    check (student_id <> coach_id)
);
create index slot_hold_of_enrollment on slot_hold (enrollment_id);
create index slot_hold_of_student on slot_hold (student_id, held_until);
create index slot_hold_of_coach on slot_hold (coach_id, held_until);
create index slot_hold_by_end on slot_hold (held_until);

-- How long an appointment's times are kept for those who choose, in minutes, and what its requests do with theirs.
alter table appointment add column slot_hold int default 10 not null check (slot_hold between 0 and 30);
alter table appointment add column request_hold varchar(10) default 'SOFT' not null;
alter table booking_request add column hold varchar(10) default 'SOFT' not null;
