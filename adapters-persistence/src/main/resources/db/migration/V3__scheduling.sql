-- What can be booked, and when coaches are available. Durations are minutes.
create table appointment (
    id                uuid primary key,
    revision          bigint not null,
    workspace_id      uuid not null references workspace (id),
    name              varchar(400) not null,
    sort_name         varchar(800) not null,
    description       text not null,
    buffer_before     int not null,
    buffer_after      int not null,
    slot_step         int not null,
    minimum_notice    int not null,
    horizon_days      int not null,
    per_day_cap       int,
    per_week_cap      int,
    cancel_notice     int not null,
    reschedule_notice int not null,
    confirmation      varchar(20) not null,
    price_minor       bigint,
    price_currency    char(3),
    place             varchar(1000) not null,
    archived          boolean not null,
    created_at        timestamp with time zone not null
);
create index appointment_by_name on appointment (workspace_id, archived, sort_name, id);

create table session_type (
    appointment_id uuid not null references appointment (id),
    position       int not null,
    id             uuid not null,
    name           varchar(400) not null,
    minutes        int not null,
    cost           int not null check (cost >= 0),
    price_minor    bigint,
    price_currency char(3),
    primary key (appointment_id, position)
);

create table appointment_coach (
    appointment_id uuid not null references appointment (id),
    coach_id       uuid not null references member (id),
    position       int not null,
    primary key (appointment_id, coach_id)
);

create table availability (
    coach_id uuid primary key references member (id),
    revision bigint not null,
    zone     varchar(60) not null
);

-- A range of a weekday, in minutes since midnight.
create table weekly_hours (
    coach_id    uuid not null references availability (coach_id),
    position    int not null,
    weekday     varchar(10) not null,
    from_minute int not null check (from_minute >= 0),
    to_minute   int not null check (to_minute <= 1440),
    primary key (coach_id, position),
    check (from_minute < to_minute)
);

-- A range of a date; a date without any hours is one row with neither from nor to.
create table date_override (
    coach_id    uuid not null references availability (coach_id),
    position    int not null,
    on_date     date not null,
    from_minute int,
    to_minute   int,
    primary key (coach_id, position)
);
