package org.duologue.bootstrap;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.duologue.persistence.shared.Migrations;

/** What happens, in this order, before the first request: the schema is migrated. */
@ApplicationScoped
class Start {

    @Resource(lookup = "jdbc/duologueJobs")
    private DataSource database;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        new Migrations(database).run();
    }
}
