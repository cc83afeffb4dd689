-- Which mails about credits a member wants, and which a workspace sends at all; no row: all of them.
create table mail_switch (
    owner_id uuid primary key,
    revision bigint not null,
    renewed  boolean not null,
    ending   boolean not null
);
