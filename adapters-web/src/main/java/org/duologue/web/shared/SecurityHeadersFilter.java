package org.duologue.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Puts the security headers on every response, also of static files and errors. Nothing inline runs or styles, nobody
 * frames us, nothing is loaded from elsewhere. What is not an asset is not kept by caches.
 */
public final class SecurityHeadersFilter implements Filter {

    /** What a page may load and do. */
    public static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private final WebSettings settings;

    /** For this installation. */
    @Inject
    public SecurityHeadersFilter(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse out = (HttpServletResponse) response;
        out.setHeader("Content-Security-Policy", POLICY);
        out.setHeader("X-Content-Type-Options", "nosniff");
        out.setHeader("X-Frame-Options", "DENY");
        out.setHeader("Referrer-Policy", "same-origin");
        out.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        out.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        out.setHeader("Permissions-Policy", "camera=(self), microphone=(self), geolocation=(), payment=()");
        if (settings.secure()) {
            out.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (!Paths.isAsset((HttpServletRequest) request)) {
            out.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
