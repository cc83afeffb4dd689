-- The number beside "requests" on every page, and the lists of those that wait.
create index booking_request_waiting on booking_request (workspace_id, status, expires_at);
create index credit_request_waiting on credit_request (workspace_id, status);
