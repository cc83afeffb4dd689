-- Which reminders of sessions a member wants, and which a workspace sends at all.
alter table mail_switch add column day_before boolean default true not null;
alter table mail_switch add column hour_before boolean default true not null;
