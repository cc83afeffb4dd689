package org.duologue.architecture.bad.mail;

import jakarta.ws.rs.core.Response;

/** Breaks: only the web knows JAX-RS. */
record KnowsHttp(Response response) {}
