package org.duologue.bootstrap;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.duologue.application.Duologue;
import org.duologue.application.people.DemoWorkspace;
import org.duologue.persistence.jobs.JobRunner;
import org.duologue.persistence.shared.Migrations;

/**
 * What happens, in this order, before the first request: the schema is migrated, a demo gets its workspace, the
 * sweeping of wallets is set going, then the jobs that are due begin to run. At the end the jobs stop first,
 * while everything they need still works.
 */
@ApplicationScoped
class Start {

    @Resource(lookup = "jdbc/duologueJobs")
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Duologue duologue;

    @Inject
    private InstantSource time;

    @Inject
    private Configuration configuration;

    @Inject
    private DemoWorkspace demo;

    private JobRunner runner;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        new Migrations(database).run();
        if (configuration.demo()) {
            demo.create();
        }
        duologue.beginSweeping();
        runner = new JobRunner(database, duologue.jobHandlers(), time, threads);
        runner.start();
    }

    @PreDestroy
    void stop() {
        if (runner != null) {
            runner.close();
        }
    }
}
