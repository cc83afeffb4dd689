package org.duologue.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Templates;

/** Says that something went wrong, in the form the asker understands: a problem document or a page. */
@ApplicationScoped
public class ErrorPages {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final Jsonb JSON = JsonbBuilder.create();

    private CurrentReader readers;
    private Templates templates;

    /** For the container's proxy only. */
    protected ErrorPages() {}

    /** With what is needed to render. */
    @Inject
    public ErrorPages(CurrentReader readers, Rendering rendering) {
        this.readers = readers;
        this.templates = rendering.templates();
    }

    /** Answers outside of the JAX-RS applications: from a filter or the container's own error. */
    public void answer(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        Reader reader = readers.of(request);
        Problem problem = Problem.of(status, code, reader, Map.of());
        response.setStatus(status);
        response.setContentType(Paths.isApi(request) ? Problem.TYPE : HTML);
        response.getOutputStream().write(body(problem, request, reader).getBytes(StandardCharsets.UTF_8));
    }

    /** The problem as a JAX-RS response. */
    public Response response(Problem problem, HttpServletRequest request) {
        return Response.status(problem.status())
                .type(Paths.isApi(request) ? Problem.TYPE : HTML)
                .entity(body(problem, request, readers.of(request)).getBytes(StandardCharsets.UTF_8))
                .build();
    }

    /** The reader of the request's answer. */
    public Reader reader(HttpServletRequest request) {
        return readers.of(request);
    }

    private String body(Problem problem, HttpServletRequest request, Reader reader) {
        return Paths.isApi(request)
                ? JSON.toJson(problem)
                : templates.render(new Page("page/error.jte", ErrorModel.of(problem)), reader);
    }
}
