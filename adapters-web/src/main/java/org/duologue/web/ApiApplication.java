package org.duologue.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.duologue.web.shared.RefusedMapper;
import org.duologue.web.shared.UnexpectedMapper;
import org.duologue.web.shared.WebApplicationExceptionMapper;

/** The JSON API, below {@code /api}; resources begin with {@code v1}. Every {@code …Resource} class is listed here. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RefusedMapper.class, WebApplicationExceptionMapper.class, UnexpectedMapper.class);
    }
}
