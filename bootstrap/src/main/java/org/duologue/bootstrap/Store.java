package org.duologue.bootstrap;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import javax.sql.DataSource;
import org.duologue.application.shared.spi.Jobs;
import org.duologue.persistence.jobs.DbSchedulerJobs;
import org.duologue.persistence.shared.JtaUnitOfWork;

/** Units of work and durable jobs, on the server's transactions. */
@ApplicationScoped
class Store {

    @PersistenceContext(unitName = "duologue")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/duologueJobs")
    private DataSource database;

    @Produces
    @Singleton
    JtaUnitOfWork units() {
        return new JtaUnitOfWork(transaction, entities);
    }

    @Produces
    @Singleton
    Jobs jobs(JtaUnitOfWork units) {
        return new DbSchedulerJobs(units, database);
    }
}
