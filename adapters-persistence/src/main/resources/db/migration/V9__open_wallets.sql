-- A wallet is opened without its past: what numbers its next lots, entries and commands get, what it has, and when time
-- changes that next, stands in its own row.
alter table wallet add column lots int;
alter table wallet add column entries bigint;
alter table wallet add column commands bigint;
alter table wallet add column available int;
alter table wallet add column held int;
-- Nothing happens by time alone before that; null: nothing ever will.
alter table wallet add column next_event_at timestamp with time zone;
update wallet set
    lots = (select count(*) from lot l where l.wallet_id = wallet.id),
    entries = (select count(*) from entry e where e.wallet_id = wallet.id),
    commands = (select count(*) from wallet_command c where c.wallet_id = wallet.id),
    available = (select coalesce(sum(l.available), 0) from lot l where l.wallet_id = wallet.id),
    held = (select coalesce(sum(l.held), 0) from lot l where l.wallet_id = wallet.id),
    -- The earliest that it can be, so that it is looked at; the next change of the wallet says it exactly.
    next_event_at = case when closed_at is null then as_of end;
alter table wallet alter column lots set not null;
alter table wallet alter column entries set not null;
alter table wallet alter column commands set not null;
alter table wallet alter column available set not null;
alter table wallet alter column held set not null;
create index wallet_due on wallet (next_event_at, id);

-- Whether there is anything in a lot that can still be spent or given back.
alter table lot add column is_open boolean;
update lot set is_open = (available > 0 or held > 0);
alter table lot alter column is_open set not null;
create index lot_open on lot (wallet_id, is_open);

-- Holds, fundings and commands are numbered by the command that made them.
alter table hold rename column position to number;
alter table hold alter column number set data type bigint;
update hold set number = number + 1;
create index hold_open on hold (wallet_id, status);
alter table funding rename column position to number;
alter table funding alter column number set data type bigint;
update funding set number = number + 1;
alter table wallet_command rename column position to number;
alter table wallet_command alter column number set data type bigint;
update wallet_command set number = number + 1;

-- An entry knows the balance after it, so that a page of a statement is read without those before.
create table entry_with_balance (
    wallet_id    uuid not null references wallet (id),
    seq          bigint not null,
    kind         varchar(20) not null,
    lot_number   int not null,
    amount       int not null check (amount >= 0),
    balance      int not null check (balance >= 0),
    effective_at timestamp with time zone not null,
    recorded_at  timestamp with time zone not null,
    caused_by    varchar(36),
    about        varchar(36),
    reason       varchar(4000) not null,
    constraint entry_key primary key (wallet_id, seq),
    constraint entry_in_time check (effective_at <= recorded_at)
);
insert into entry_with_balance
    select wallet_id, seq, kind, lot_number, amount,
           sum(case when kind in ('GRANT', 'RELEASE', 'REFUND') then amount
                    when kind in ('CAPTURE', 'PERIOD_SKIPPED') then 0
                    else -amount end) over (partition by wallet_id order by seq),
           effective_at, recorded_at, caused_by, about, reason
    from entry;
drop table entry;
alter table entry_with_balance rename to entry;
create index entry_at on entry (wallet_id, effective_at, seq);
