-- What students ask for, and the answers.
create table credit_request (
    id            uuid primary key,
    revision      bigint not null,
    workspace_id  uuid not null references workspace (id),
    enrollment_id uuid not null references enrollment (id),
    student_id    uuid not null references member (id),
    credits       int not null check (credits between 1 and 1000),
    reason        text not null,
    asked_at      timestamp with time zone not null,
    status        varchar(20) not null,
    decided_by    varchar(36),
    granted       int check (granted between 0 and 1000),
    message       text,
    decided_at    timestamp with time zone,
    -- The enrollment while the request is open, null afterwards: so that each enrollment has at most one.
    open_in       varchar(36),
    constraint credit_request_one_open unique (open_in),
    check ((open_in is null) = (decided_at is not null))
);
create index credit_request_by_time on credit_request (workspace_id, asked_at, id);
create index credit_request_by_enrollment on credit_request (enrollment_id);
