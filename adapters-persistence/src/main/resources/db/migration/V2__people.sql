-- Lengths are twice those of the domain, which counts characters where a database may count halves of them.
-- The workspace, its members, and how they sign in.
create table workspace (
    id         uuid primary key,
    revision   bigint not null,
    name       varchar(400) not null,
    zone       varchar(60) not null,
    currency   char(3) not null,
    created_at timestamp with time zone not null
);

create table member (
    id           uuid primary key,
    revision     bigint not null,
    workspace_id uuid not null references workspace (id),
    name         varchar(400) not null,
    sort_name    varchar(800) not null,
    email        varchar(254) not null unique,
    owner        boolean not null,
    admin        boolean not null,
    coach        boolean not null,
    student      boolean not null,
    zone         varchar(60) not null,
    language     varchar(2) not null,
    status       varchar(20) not null,
    created_at   timestamp with time zone not null,
    joined_at    timestamp with time zone,
    about        varchar(4000) not null,
    check (owner or admin or coach or student)
);
create index member_by_name on member (workspace_id, sort_name, id);

create table password (
    member_id uuid primary key references member (id),
    hash      varchar(400) not null
);

create table sign_in (
    digest       varchar(100) primary key,
    member_id    uuid not null references member (id),
    signed_in_at timestamp with time zone not null,
    expires_at   timestamp with time zone not null
);
create index sign_in_by_member on sign_in (member_id);
create index sign_in_by_end on sign_in (expires_at);

create table password_link (
    digest     varchar(100) primary key,
    member_id  uuid not null references member (id),
    expires_at timestamp with time zone not null
);
create index password_link_by_member on password_link (member_id);

-- Which commands have taken effect, and their answers.
create table command_receipt (
    member_id  uuid not null,
    command_id uuid not null,
    content    varchar(200000) not null,
    answer     varchar(4000) not null,
    primary key (member_id, command_id)
);

-- Mails as they were put into words.
create table mail (
    message_id varchar(300) primary key,
    at         timestamp with time zone not null,
    recipient  varchar(254) not null,
    subject    varchar(998) not null,
    body_text  text not null,
    body_html  text not null,
    calendar   text not null,
    sent       boolean not null
);
create index mail_by_time on mail (at, message_id);
