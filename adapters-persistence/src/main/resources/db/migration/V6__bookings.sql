-- One row for each person who is in sessions. Whoever writes sessions of a person holds that person's row.
create table person_calendar (
    member_id uuid primary key
);

create table booking (
    id                  uuid primary key,
    revision            bigint not null,
    group_id            uuid not null,
    workspace_id        uuid not null references workspace (id),
    enrollment_id       uuid not null references enrollment (id),
    program_id          uuid not null references program (id),
    student_id          uuid not null references member (id),
    coach_id            uuid not null references member (id),
    starts_at           timestamp with time zone not null,
    ends_at             timestamp with time zone not null,
    -- The coach's time with the buffers around it.
    busy_from           timestamp with time zone not null,
    busy_to             timestamp with time zone not null,
    status              varchar(20) not null,
    version             int not null,
    booked_at           timestamp with time zone not null,
    booked_by           uuid not null,
    appointment_id      uuid not null,
    appointment_name    varchar(400) not null,
    session_type_id     uuid not null,
    session_type_name   varchar(400) not null,
    cost                int not null check (cost >= 0),
    price_minor         bigint,
    price_currency      char(3),
    buffer_before       bigint not null,
    buffer_after        bigint not null,
    cancel_notice       bigint not null,
    reschedule_notice   bigint not null,
    late_cancel         varchar(20) not null,
    late_reschedule     varchar(20) not null,
    meeting_place       varchar(4000) not null,
    cancelled_at        timestamp with time zone,
    cancelled_by        varchar(36),
    cancelled_as        varchar(20),
    cancel_reason       varchar(4000),
    refunded            boolean,
    check (starts_at < ends_at),
    check (student_id <> coach_id)
);
create index booking_of_coach on booking (coach_id, starts_at);
create index booking_of_student on booking (student_id, starts_at);
create index booking_of_enrollment on booking (enrollment_id, starts_at);
create index booking_of_workspace on booking (workspace_id, starts_at, id);

create table booking_move (
    booking_id  uuid not null references booking (id),
    position    int not null,
    from_start  timestamp with time zone not null,
    from_end    timestamp with time zone not null,
    to_start    timestamp with time zone not null,
    to_end      timestamp with time zone not null,
    moved_at    timestamp with time zone not null,
    moved_by    uuid not null,
    primary key (booking_id, position)
);
