-- Who did not come to a session, as it was last said; all empty until somebody says anything about it.
alter table booking add column absent varchar(20);
alter table booking add column first_marked_at timestamp with time zone;
alter table booking add column marked_at timestamp with time zone;
alter table booking add column marked_by varchar(36);
alter table booking add column marked_as varchar(20);
alter table booking add column credits_back int;
