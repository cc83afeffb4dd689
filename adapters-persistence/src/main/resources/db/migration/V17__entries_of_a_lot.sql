-- An entry is explained by all that happened to the credits it moved: the entries of one lot, newest first.
create index entry_of_lot on entry (wallet_id, lot_number, seq);
