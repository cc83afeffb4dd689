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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses a changing request that is authenticated by a cookie and does not come from our own page: without the token
 * as form field or header, or with an Origin or Sec-Fetch-Site that says another site. A form with files must send the
 * header, since its fields are not read here. A call with an Authorization header is no browser's and needs no token.
 *
 * <p>A visitor without a session gets a cookie with a random secret on the first page, so that the sign-in form is
 * protected too.
 */
public final class FormTokenFilter implements Filter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String FRESH = FormTokenFilter.class.getName() + ".fresh";

    private final WebSettings settings;
    private final ErrorPages errors;

    /** For this installation. */
    @Inject
    public FormTokenFilter(WebSettings settings, ErrorPages errors) {
        this.settings = settings;
        this.errors = errors;
    }

    /** The secret of the request's session, else of the visit, if there is one. */
    static Optional<String> secret(HttpServletRequest request) {
        return Cookies.read(request, Cookies.SESSION)
                .or(() -> Cookies.read(request, Cookies.VISIT))
                .or(() -> Optional.ofNullable((String) request.getAttribute(FRESH)));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest in = (HttpServletRequest) request;
        HttpServletResponse out = (HttpServletResponse) response;
        if (in.getCharacterEncoding() == null) {
            in.setCharacterEncoding("UTF-8");
        }
        if (SAFE.contains(in.getMethod())) {
            welcome(in, out);
        } else if (byCookie(in) && !(sameSite(in) && tokenIsRight(in))) {
            errors.answer(in, out, 403, "form-token");
            return;
        }
        chain.doFilter(request, response);
    }

    private void welcome(HttpServletRequest in, HttpServletResponse out) {
        if (Paths.of(in).startsWith(Paths.PAGES) && secret(in).isEmpty()) {
            String secret = FormTokens.newSecret();
            in.setAttribute(FRESH, secret);
            String secure = settings.secure() ? "; Secure" : "";
            out.addHeader("Set-Cookie", Cookies.VISIT + "=" + secret + "; Path=/; HttpOnly; SameSite=Lax" + secure);
        }
    }

    private static boolean byCookie(HttpServletRequest in) {
        return !Paths.isApi(in)
                || (in.getHeader("Authorization") == null
                        && Cookies.read(in, Cookies.SESSION).isPresent());
    }

    private boolean sameSite(HttpServletRequest in) {
        String from = in.getHeader("Sec-Fetch-Site");
        if (from != null) {
            return from.equals("same-origin") || from.equals("none");
        }
        String origin = in.getHeader("Origin");
        return origin == null || origin.equals(in.getScheme() + "://" + in.getHeader("Host")) || isBaseUrl(origin);
    }

    private boolean isBaseUrl(String origin) {
        String base =
                settings.baseUrl().getScheme() + "://" + settings.baseUrl().getAuthority();
        return origin.toLowerCase(Locale.ROOT).equals(base.toLowerCase(Locale.ROOT));
    }

    private static boolean tokenIsRight(HttpServletRequest in) {
        String header = in.getHeader(FormTokens.HEADER);
        String type = Optional.ofNullable(in.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        boolean form = type.startsWith("application/x-www-form-urlencoded");
        // Read in any case: the container parses a form only before somebody else has opened the body.
        String field = form ? in.getParameter(FormTokens.FIELD) : null;
        String token = header == null ? field : header;
        return secret(in).filter(secret -> FormTokens.matches(token, secret)).isPresent();
    }
}
