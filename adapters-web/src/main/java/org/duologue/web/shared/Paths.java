package org.duologue.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The few things one must know of an address before its resource is found. */
public final class Paths {

    /** Where the pages begin. */
    public static final String PAGES = "/app/";
    /** Where one signs in; {@code then} says where to go afterwards. */
    public static final String SIGN_IN = "/app/sign-in";

    private Paths() {}

    /** The path that was asked for, from the context root, without the query; also where an error is answered. */
    public static String of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String asked = failed instanceof String path ? path : request.getRequestURI();
        return asked.substring(request.getContextPath().length());
    }

    /** Whether the answer goes to a program: problem documents instead of pages. */
    public static boolean isApi(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Whether an unchanging file is asked for. */
    public static boolean isAsset(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    /** The path, if it is one of our pages; else the dashboard. Keeps redirects from leaving for another site. */
    public static String local(String path) {
        boolean ours = path != null
                && path.startsWith(PAGES)
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(c -> c < ' ');
        return ours ? path : PAGES;
    }
}
