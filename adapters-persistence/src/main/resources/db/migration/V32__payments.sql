-- How a session is paid: with credits, with nothing, or with money that came in with a checkout.
alter table booking add column payment varchar(10) default 'CREDITS' not null;
alter table booking add column paid_checkout varchar(36);
alter table booking add column paid_minor bigint;
alter table booking add column paid_currency char(3);
alter table booking add constraint booking_payment check (payment in ('CREDITS', 'FREE', 'MONEY'));
alter table booking add constraint booking_paid check ((payment = 'MONEY') = (paid_checkout is not null));
alter table booking add constraint booking_amount check ((payment = 'MONEY') = (paid_minor is not null));

-- With which checkout a held time is being paid for; null while somebody decides.
alter table slot_hold add column checkout_id varchar(36);
create index slot_hold_of_checkout on slot_hold (checkout_id);

-- Sessions that were chosen together and are kept until some of them are paid with money.
create table checkout (
    id                  uuid primary key,
    revision            bigint not null,
    workspace_id        uuid not null references workspace (id),
    enrollment_id       uuid not null references enrollment (id),
    program_id          uuid not null references program (id),
    student_id          uuid not null references member (id),
    -- The sessions, twenty at most and always read together.
    sessions            text not null,
    length              bigint not null,
    covered             int not null check (covered between 0 and 19),
    gateway             varchar(40) not null,
    payable_until       timestamp with time zone not null,
    begun_at            timestamp with time zone not null,
    begun_by            uuid not null,
    status              varchar(20) not null check (status in ('OPEN', 'PAID', 'LAPSED', 'GIVEN_UP')),
    version             int not null,
    gateway_reference   varchar(255),
    page                varchar(4000),
    ended_at            timestamp with time zone,
    payment             varchar(255),
    received_minor      bigint,
    received_currency   char(3),
    received_at         timestamp with time zone,
    booked              boolean,
    appointment_id      uuid not null,
    appointment_name    varchar(400) not null,
    session_type_id     uuid not null,
    session_type_name   varchar(400) not null,
    coaching_type       varchar(400),
    cost                int not null check (cost >= 0),
    price_minor         bigint not null check (price_minor > 0),
    price_currency      char(3) not null,
    buffer_before       bigint not null,
    buffer_after        bigint not null,
    cancel_notice       bigint not null,
    reschedule_notice   bigint not null,
    late_cancel         varchar(20) not null,
    late_reschedule     varchar(20) not null,
    confirmation        varchar(20) not null,
    meeting_place       varchar(4000) not null,
    constraint checkout_known_once unique (gateway, gateway_reference),
    check ((status = 'OPEN') = (ended_at is null)),
    check ((payment is null) = (received_at is null)),
    check (status <> 'PAID' or payment is not null)
);
create index checkout_by_time on checkout (workspace_id, begun_at, id);
create index checkout_by_status on checkout (workspace_id, status, begun_at, id);
create index checkout_of_student on checkout (student_id, status);
create index checkout_of_enrollment on checkout (enrollment_id, status);

-- Money that an admin has to give back by hand.
create table refund_duty (
    id              uuid primary key,
    revision        bigint not null,
    workspace_id    uuid not null references workspace (id),
    enrollment_id   uuid not null references enrollment (id),
    student_id      uuid not null references member (id),
    checkout_id     uuid not null references checkout (id),
    session_id      varchar(36),
    amount_minor    bigint not null check (amount_minor > 0),
    amount_currency char(3) not null,
    payment         varchar(255) not null,
    reason          varchar(20) not null,
    since           timestamp with time zone not null,
    version         int not null,
    reference       varchar(255),
    credits         int check (credits between 1 and 1000),
    -- Why the money is kept; null if that is because there was no reason to give it back.
    waived_for      text,
    closed_by       varchar(36),
    closed_at       timestamp with time zone,
    status          varchar(20) not null check (status in ('OPEN', 'REFUNDED', 'CONVERTED', 'WAIVED')),
    check ((status = 'OPEN') = (closed_at is null)),
    check ((status = 'REFUNDED') = (reference is not null)),
    check ((status = 'CONVERTED') = (credits is not null))
);
create index refund_duty_by_time on refund_duty (workspace_id, since, id);
create index refund_duty_by_status on refund_duty (workspace_id, status, since, id);
create index refund_duty_of_session on refund_duty (session_id);
create index refund_duty_of_checkout on refund_duty (checkout_id);
