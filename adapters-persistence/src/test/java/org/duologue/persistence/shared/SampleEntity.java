package org.duologue.persistence.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An entity as every entity here is written: private fields, changed by its own methods only. */
@Entity
@Table(name = "sample")
class SampleEntity {

    static final String DDL = "create table sample (id uuid primary key, at timestamp with time zone not null,"
            + " amount int not null, version bigint not null)";

    @Id
    private UUID id;

    private Instant at;
    private int amount;

    @Version
    private long version;

    protected SampleEntity() {}

    SampleEntity(UUID id, Instant at, int amount) {
        this.id = id;
        this.at = at;
        this.amount = amount;
    }

    void change(int newAmount) {
        this.amount = newAmount;
    }

    Instant at() {
        return at;
    }

    int amount() {
        return amount;
    }
}
