package org.duologue.web.shared;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.duologue.web.view.Assets;

/**
 * Serves {@code /assets/<version>/<name>}. With the present version the browser may keep it for ever; with another one,
 * left in a page that is still open, the present content is sent and not kept.
 */
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = Optional.ofNullable(request.getPathInfo()).orElse("/").split("/", -1);
        Optional<byte[]> content = parts.length == 3 ? Assets.content(parts[2]) : Optional.empty();
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean present = parts[1].equals(Assets.version());
        response.setHeader("Cache-Control", present ? "public, max-age=31536000, immutable" : "no-cache");
        response.setContentType(type(parts[2]));
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private static String type(String name) {
        if (name.endsWith(".css")) {
            return "text/css;charset=UTF-8";
        }
        return name.endsWith(".svg") ? "image/svg+xml" : "text/javascript;charset=UTF-8";
    }
}
