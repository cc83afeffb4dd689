-- Credits can go over into another wallet, and one thing can be paid for by several wallets. Both tables are made anew,
-- since their checks and keys have no names by which every database would know them.
create table lot_with_transfers (
    wallet_id       uuid not null references wallet (id),
    number          int not null,
    source          varchar(20) not null,
    category        varchar(10) not null,
    amount          int not null check (amount > 0),
    priority        int not null,
    effective_from  timestamp with time zone not null,
    expires_at      timestamp with time zone,
    segment         int not null,
    period          int not null,
    -- Set for allocations only, so that each period is granted at most once.
    allocation      varchar(40),
    available       int not null check (available >= 0),
    held            int not null check (held >= 0),
    consumed        int not null check (consumed >= 0),
    forfeited       int not null check (forfeited >= 0),
    carried_out     int not null check (carried_out >= 0),
    transferred_out int not null check (transferred_out >= 0),
    constraint lot_key primary key (wallet_id, number),
    constraint lot_allocated_once unique (wallet_id, allocation),
    constraint lot_adds_up check (available + held + consumed + forfeited + carried_out + transferred_out = amount)
);
insert into lot_with_transfers
    select wallet_id, number, source, category, amount, priority, effective_from, expires_at, segment, period,
           allocation, available, held, consumed, forfeited, carried_out, 0
    from lot;
drop table lot;
alter table lot_with_transfers rename to lot;

create table funding_by_wallet (
    wallet_id uuid not null references wallet (id),
    ref       uuid not null,
    position  int not null,
    slices    varchar(4000) not null,
    refunded  int not null check (refunded >= 0),
    constraint funding_key primary key (wallet_id, ref)
);
insert into funding_by_wallet select wallet_id, ref, position, slices, refunded from funding;
drop table funding;
alter table funding_by_wallet rename to funding;
create index funding_of on funding (ref);

-- Whether a programme's sessions can also be paid from the student's own balance.
alter table program add column accepts_balance boolean;
update program set accepts_balance = false where appointment_id is not null;
