-- What is said about sessions: notes that the student reads, notes that the student never sees, and the rating.
create table session_remarks (
    booking_id     uuid primary key references booking (id),
    revision       bigint not null,
    shared_note    varchar(20000) not null,
    kept_note      varchar(20000) not null,
    stars          int check (stars between 1 and 5),
    rating_comment varchar(4000),
    first_rated_at timestamp with time zone,
    rated_at       timestamp with time zone
);
