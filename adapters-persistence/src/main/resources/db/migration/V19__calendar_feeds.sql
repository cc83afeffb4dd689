-- Everybody's private calendar feed. The digest is that of the secret in its address.
create table calendar_feed (
    member_id uuid primary key references member (id),
    digest    varchar(100) not null unique,
    since     timestamp with time zone not null
);
