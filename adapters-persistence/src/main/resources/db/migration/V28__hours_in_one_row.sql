-- Hours and coaching types are only ever read whole, with the row they belong to: they stand in it, so that a booking
-- reads them in the same round trip. A range of minutes since midnight is day:from-to, a day without hours day:.
alter table availability add column weekly text;
alter table availability add column overrides text;
update availability set
    weekly = coalesce((select string_agg(weekday || ':' || from_minute || '-' || to_minute, ' ' order by position)
                       from weekly_hours h where h.coach_id = availability.coach_id), ''),
    overrides = coalesce((select string_agg(to_char(on_date, 'YYYY-MM-DD') || ':'
                                            || coalesce(from_minute || '-' || to_minute, ''), ' ' order by position)
                          from date_override o where o.coach_id = availability.coach_id), '');
alter table availability alter column weekly set not null;
alter table availability alter column overrides set not null;
drop table weekly_hours;
drop table date_override;

alter table appointment add column hours text;
-- One on each line.
alter table appointment add column coaching_types varchar(21000);
update appointment set
    hours = coalesce((select string_agg(weekday || ':' || from_minute || '-' || to_minute, ' ' order by position)
                      from appointment_hours h where h.appointment_id = appointment.id), ''),
    coaching_types = coalesce((select string_agg(c.name, chr(10) order by c.position)
                               from coaching_type c where c.appointment_id = appointment.id), '');
alter table appointment alter column hours set not null;
alter table appointment alter column coaching_types set not null;
drop table appointment_hours;
drop table coaching_type;
