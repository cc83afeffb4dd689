-- What a student enrolls in, and who is enrolled.
-- An id that may be missing is text: EclipseLink binds a missing one as text, which PostgreSQL refuses for a uuid.
create table program (
    id                  uuid primary key,
    revision            bigint not null,
    workspace_id        uuid not null references workspace (id),
    type                varchar(20) not null,
    name                varchar(400) not null,
    sort_name           varchar(800) not null,
    description         text not null,
    price_minor         bigint check (price_minor > 0),
    price_currency      char(3),
    booking_enabled     boolean not null,
    appointment_id      varchar(36),
    free_slots          int check (free_slots between 0 and 1000),
    cycle               varchar(20),
    carry_rule          varchar(20),
    carry_max           int,
    additional_sessions boolean,
    late_cancel         varchar(20),
    late_reschedule     varchar(20),
    archived            boolean not null,
    created_at          timestamp with time zone not null,
    check (not booking_enabled or appointment_id is not null)
);
create index program_by_name on program (workspace_id, sort_name, id);

create table program_coach (
    program_id uuid not null references program (id),
    coach_id   uuid not null references member (id),
    position   int not null,
    primary key (program_id, coach_id)
);

create table enrollment (
    id           uuid primary key,
    revision     bigint not null,
    workspace_id uuid not null references workspace (id),
    program_id   uuid not null references program (id),
    student_id   uuid not null references member (id),
    status       varchar(20) not null,
    wallet_id    uuid not null,
    activated_at timestamp with time zone not null,
    ends_at      timestamp with time zone,
    paused_at    timestamp with time zone,
    ended_at     timestamp with time zone,
    -- The program while the enrollment runs, null afterwards: so that a student runs at most one in each program.
    running_in   varchar(36),
    unique (student_id, running_in)
);
create index enrollment_by_activation on enrollment (workspace_id, activated_at, id);
create index enrollment_by_program on enrollment (program_id);

create table enrollment_coach (
    enrollment_id uuid not null references enrollment (id),
    coach_id      uuid not null references member (id),
    position      int not null,
    primary key (enrollment_id, coach_id)
);
create index enrollment_by_coach on enrollment_coach (coach_id);
