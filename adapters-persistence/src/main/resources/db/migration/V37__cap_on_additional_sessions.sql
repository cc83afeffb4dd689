-- How many additional sessions of an enrollment may be open at once; null: as many as one likes.
alter table program add column additional_cap int;
alter table program add constraint program_additional_cap check (additional_cap between 1 and 1000);
