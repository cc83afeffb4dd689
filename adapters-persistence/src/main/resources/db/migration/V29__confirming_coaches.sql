-- Whether a coach confirms every session, whatever the appointment says.
alter table availability add column confirming boolean default false not null;
