package org.duologue.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The container comes here with errors of its own, for example an address outside of the pages that does not exist. */
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private transient ErrorPages errors;

    /** Told by the container. */
    @Inject
    public void use(ErrorPages pages) {
        this.errors = pages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer given ? given : 404;
        errors.answer(request, response, status, status >= 500 ? "failure" : "no-such-address");
    }
}
