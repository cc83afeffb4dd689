package org.duologue.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.duologue.web.shared.WebSettings;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the application gets from outside itself: the configuration and the time. */
@ApplicationScoped
class Environment {

    @Produces
    @Singleton
    Configuration configuration() {
        return Configuration.from(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    @Produces
    @Singleton
    WebSettings web(Configuration configuration) {
        return new WebSettings(configuration.baseUrl(), ZoneOffset.UTC, configuration.demo());
    }

    @Produces
    @Singleton
    InstantSource time(Configuration configuration) {
        return new ServerTime(configuration.testClock());
    }
}
