-- How often notes were written, apart from ratings; of those there are it is at most as often as anything was said.
alter table session_remarks add column noted int;
update session_remarks set noted = revision;
alter table session_remarks alter column noted set not null;
