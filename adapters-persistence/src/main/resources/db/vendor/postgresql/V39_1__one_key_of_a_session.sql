-- What the one key of V39 says need not be looked up four times more: sessions of one workspace, booked at once, would
-- all lock the workspace's row for it.
alter table booking drop constraint booking_workspace_id_fkey;
alter table booking drop constraint booking_enrollment_id_fkey;
alter table booking drop constraint booking_program_id_fkey;
alter table booking drop constraint booking_student_id_fkey;

-- Heartbeats are looked for among the jobs at work, which are few beside those that wait.
drop index scheduled_tasks_heartbeat;
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat) where picked;
