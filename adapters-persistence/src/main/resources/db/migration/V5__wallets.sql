-- Credits: a wallet's lots, its ledger of entries, holds, and what was paid for.
create table wallet (
    id                   uuid primary key,
    revision             bigint not null,
    owner_kind           varchar(20) not null,
    owner_id             uuid not null,
    -- Seconds for which credits come back that were refunded into a lot that is over; null: they are forfeited.
    grace                bigint,
    segment              int,
    cycle                varchar(20),
    renewal_amount       int,
    carry_rule           varchar(20),
    carry_max            int,
    schedule_start       timestamp with time zone,
    zone                 varchar(60),
    next_period          bigint,
    pending_cycle        varchar(20),
    pending_amount       int,
    pending_carry_rule   varchar(20),
    pending_carry_max    int,
    paused_at            timestamp with time zone,
    closed_at            timestamp with time zone,
    as_of                timestamp with time zone not null,
    unique (owner_kind, owner_id)
);

create table lot (
    wallet_id      uuid not null references wallet (id),
    number         int not null,
    source         varchar(20) not null,
    category       varchar(10) not null,
    amount         int not null check (amount > 0),
    priority       int not null,
    effective_from timestamp with time zone not null,
    expires_at     timestamp with time zone,
    segment        int not null,
    period         int not null,
    -- Set for allocations only, so that each period is granted at most once.
    allocation     varchar(40),
    available      int not null check (available >= 0),
    held           int not null check (held >= 0),
    consumed       int not null check (consumed >= 0),
    forfeited      int not null check (forfeited >= 0),
    carried_out    int not null check (carried_out >= 0),
    primary key (wallet_id, number),
    unique (wallet_id, allocation),
    check (available + held + consumed + forfeited + carried_out = amount)
);

create table entry (
    wallet_id    uuid not null references wallet (id),
    seq          bigint not null,
    kind         varchar(20) not null,
    lot_number   int not null,
    amount       int not null check (amount >= 0),
    effective_at timestamp with time zone not null,
    recorded_at  timestamp with time zone not null,
    caused_by    varchar(36),
    about        varchar(36),
    reason       varchar(4000) not null,
    primary key (wallet_id, seq),
    check (effective_at <= recorded_at)
);

create table hold (
    wallet_id  uuid not null references wallet (id),
    id         uuid not null,
    position   int not null,
    expires_at timestamp with time zone not null,
    status     varchar(20) not null,
    slices     varchar(4000) not null,
    primary key (wallet_id, id)
);

-- Everything is paid for by one wallet only.
create table funding (
    ref       uuid primary key,
    wallet_id uuid not null references wallet (id),
    position  int not null,
    slices    varchar(4000) not null,
    refunded  int not null check (refunded >= 0)
);
create index funding_of_wallet on funding (wallet_id);

create table wallet_command (
    wallet_id  uuid not null references wallet (id),
    command_id uuid not null,
    position   int not null,
    content    varchar(2000) not null,
    primary key (wallet_id, command_id)
);
