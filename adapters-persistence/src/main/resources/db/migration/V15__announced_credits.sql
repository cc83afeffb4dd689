-- What the owner of a lot has been told of it. What came before anybody was told is no news; that it ends may be.
alter table lot add column announced varchar(10);
update lot set announced = 'ARRIVAL';
alter table lot alter column announced set not null;
-- When to look at a wallet: time does something to it, or its owner is to be told something; null: never.
alter table wallet add column next_look_at timestamp with time zone;
-- The earliest that it can be; the next look says it exactly.
update wallet set next_look_at = case when closed_at is null then as_of end;
create index wallet_to_look_at on wallet (next_look_at, id);
drop index wallet_due;
