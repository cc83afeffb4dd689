-- Calendars that coaches keep elsewhere, and the busy times that were found in them. Addresses count as secrets.
create table external_calendar (
    id            uuid primary key,
    revision      bigint not null,
    coach_id      uuid not null references member (id),
    name          varchar(400) not null,
    url           varchar(2000) not null,
    added_at      timestamp with time zone not null,
    read_at       timestamp with time zone,
    -- Readings that failed one after another, the latest of them last.
    failed_since  timestamp with time zone,
    failed_at     timestamp with time zone,
    failed_why    varchar(30),
    failed_times  int,
    -- The last whole reading.
    copy_at       timestamp with time zone,
    copy_zone     varchar(60),
    copy_etag     varchar(500),
    copy_modified varchar(500)
);
create index external_calendar_of_coach on external_calendar (coach_id, added_at, id);

create table external_busy (
    calendar_id uuid not null references external_calendar (id),
    position    int not null,
    starts_at   timestamp with time zone not null,
    ends_at     timestamp with time zone not null,
    primary key (calendar_id, position),
    check (starts_at < ends_at)
);
create index external_busy_by_time on external_busy (calendar_id, starts_at);
