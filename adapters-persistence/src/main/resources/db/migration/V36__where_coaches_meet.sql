-- Where a coach meets students, wherever an appointment does not say; empty: nothing was said.
alter table availability add column meeting_place varchar(500) default '' not null;
