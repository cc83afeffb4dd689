-- What students ask coaches for, and how that ended.
create table booking_request (
    id                  uuid primary key,
    revision            bigint not null,
    workspace_id        uuid not null references workspace (id),
    enrollment_id       uuid not null references enrollment (id),
    program_id          uuid not null references program (id),
    student_id          uuid not null references member (id),
    coach_id            uuid not null references member (id),
    length              bigint not null,
    -- The starts, five at most and always read together; one that is struck has a minus in front.
    proposals           varchar(400) not null,
    first_start         timestamp with time zone not null,
    last_end            timestamp with time zone not null,
    asked_at            timestamp with time zone not null,
    expires_at          timestamp with time zone not null,
    status              varchar(20) not null,
    version             int not null,
    appointment_id      uuid not null,
    appointment_name    varchar(400) not null,
    session_type_id     uuid not null,
    session_type_name   varchar(400) not null,
    coaching_type       varchar(400),
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
    ended_at            timestamp with time zone,
    ended_by            varchar(36),
    message             text,
    booking_id          varchar(36),
    check (first_start < last_end),
    check (student_id <> coach_id),
    check ((status = 'OPEN') = (ended_at is null)),
    check ((status = 'CONFIRMED') = (booking_id is not null))
);
create index booking_request_by_time on booking_request (workspace_id, asked_at, id);
create index booking_request_of_coach on booking_request (coach_id, status, expires_at);
create index booking_request_of_student on booking_request (student_id, status, expires_at);
create index booking_request_of_enrollment on booking_request (enrollment_id);
