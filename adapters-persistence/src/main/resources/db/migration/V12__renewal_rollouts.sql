-- A programme's renewal on its way to running enrollments.
create table renewal_rollout (
    id           uuid primary key,
    revision     bigint not null,
    workspace_id uuid not null references workspace (id),
    program_id   uuid not null references program (id),
    cycle        varchar(20) not null,
    amount       int not null check (amount >= 0),
    carry_rule   varchar(20) not null,
    carry_max    int,
    started_by   uuid not null references member (id),
    total        int not null,
    changed      int not null check (changed >= 0),
    passed       int not null check (passed >= 0),
    batches      int not null check (batches >= 0),
    next_after   varchar(400),
    started_at   timestamp with time zone not null,
    finished_at  timestamp with time zone,
    -- The program while the rollout goes on, null afterwards: so that each program has at most one.
    running_in   varchar(36),
    constraint renewal_rollout_one_running unique (running_in)
);
create index renewal_rollout_by_program on renewal_rollout (program_id, started_at);
