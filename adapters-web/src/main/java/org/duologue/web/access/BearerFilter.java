package org.duologue.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Lets nobody into the API without a token that is worth something, before a body is read; see {@link Anonymous}. */
@Provider
@ApplicationScoped
public class BearerFilter implements ContainerRequestFilter {

    @Inject
    private CurrentActor actor;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!resource.getResourceMethod().isAnnotationPresent(Anonymous.class)) {
            actor.require();
        }
    }
}
