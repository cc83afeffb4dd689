-- Session types and the moves of a booking are only ever read whole, with the row they belong to: they stand in it, one
-- on each line. A session type is id, minutes, cost, price (currency:minor or a dash) and name; a move is from when to
-- when, to when until when, moved at and by whom.
alter table appointment add column session_types text;
update appointment set session_types = coalesce(
    (select string_agg(cast(t.id as varchar(36)) || ' ' || t.minutes || ' ' || t.cost || ' '
                       || coalesce(t.price_currency || ':' || t.price_minor, '-') || ' ' || t.name, chr(10) order by t.position)
     from session_type t where t.appointment_id = appointment.id), '');
alter table appointment alter column session_types set not null;
drop table session_type;

alter table booking add column moves text;
update booking set moves = (
    select string_agg(to_char(m.from_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') || ' '
                      || to_char(m.from_end at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') || ' '
                      || to_char(m.to_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') || ' '
                      || to_char(m.to_end at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') || ' '
                      || to_char(m.moved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.FF6"Z"') || ' '
                      || cast(m.moved_by as varchar(36)), chr(10) order by m.position)
    from booking_move m where m.booking_id = booking.id)
where id in (select booking_id from booking_move);
drop table booking_move;
