-- Whether the coach decides about a session, and so about another time, was agreed when it was booked; of older ones it
-- is what their appointment says now.
alter table booking add column confirmation varchar(20) default 'INSTANT' not null;
update booking set confirmation =
    coalesce((select a.confirmation from appointment a where a.id = booking.appointment_id), 'INSTANT');
-- What was asked for was asked because the coach decides.
alter table booking_request add column confirmation varchar(20) default 'REQUEST' not null;

-- Changes of sessions that students ask for, and how that ended.
create table change_request (
    id            uuid primary key,
    revision      bigint not null,
    workspace_id  uuid not null references workspace (id),
    enrollment_id uuid not null references enrollment (id),
    booking_id    uuid not null references booking (id),
    student_id    uuid not null references member (id),
    coach_id      uuid not null references member (id),
    starts_at     timestamp with time zone not null,
    ends_at       timestamp with time zone not null,
    -- The new start; null: the session is to be cancelled.
    new_start     timestamp with time zone,
    reason        text not null,
    asked_at      timestamp with time zone not null,
    expires_at    timestamp with time zone not null,
    status        varchar(20) not null,
    version       int not null,
    ended_at      timestamp with time zone,
    ended_by      varchar(36),
    message       text,
    check (starts_at < ends_at),
    check (asked_at < expires_at),
    check ((status = 'OPEN') = (ended_at is null))
);
create index change_request_by_time on change_request (workspace_id, asked_at, id);
create index change_request_waiting on change_request (workspace_id, status, expires_at);
create index change_request_of_booking on change_request (booking_id, asked_at, id);
create index change_request_of_enrollment on change_request (enrollment_id);
create index change_request_of_coach on change_request (coach_id, status, expires_at);
create index change_request_of_student on change_request (student_id, asked_at, id);
