package org.duologue.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads from the bare address of the installation to its pages. */
public final class EntranceFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Paths.of((HttpServletRequest) request);
        if (path.equals("/") || path.isEmpty() || path.equals("/app")) {
            ((HttpServletResponse) response).sendRedirect(Paths.PAGES);
        } else {
            chain.doFilter(request, response);
        }
    }
}
