package org.duologue.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the application gets from outside itself: the configuration and the time. */
@ApplicationScoped
class Environment {

    @Produces
    @Singleton
    Configuration configuration() {
        return Configuration.from(ConfigProvider.getConfig());
    }

    @Produces
    @Singleton
    InstantSource time(Configuration configuration) {
        return new ServerTime(configuration.testClock());
    }
}
