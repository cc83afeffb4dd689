-- How many sessions a student has ahead at most, and hours of an appointment's own on each coach's clock.
alter table appointment add column open_cap int;

create table appointment_hours (
    appointment_id uuid not null references appointment (id),
    position       int not null,
    weekday        varchar(10) not null,
    from_minute    int not null check (from_minute >= 0),
    to_minute      int not null check (to_minute <= 1440),
    primary key (appointment_id, position),
    check (from_minute < to_minute)
);

create index booking_ahead on booking (student_id, appointment_id, ends_at);

-- What a session can be about; the booking keeps what was chosen.
create table coaching_type (
    appointment_id uuid not null references appointment (id),
    position       int not null,
    name           varchar(400) not null,
    primary key (appointment_id, name)
);

alter table booking add column coaching_type varchar(400);
