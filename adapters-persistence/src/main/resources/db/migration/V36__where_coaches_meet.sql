-- Where a coach meets students, wherever an appointment does not say; empty: nothing was said.
alter table availability add column meeting_place varchar(500) default '' not null;

-- Braces in links mean something from now on; in those that are there they meant themselves, as their codes do.
update appointment set place = replace(replace(place, '{', '%7B'), '}', '%7D') where lower(place) like 'https://%';
update booking_request set meeting_place = replace(replace(meeting_place, '{', '%7B'), '}', '%7D')
    where lower(meeting_place) like 'https://%';
