package org.duologue.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duologue.web.view.Entered;

/**
 * Lets a page method take the whole form as {@link Entered}. It reads the request's parameters and not its body, since
 * the form token was looked for there before; so {@code MultivaluedMap} and {@code Form} would be empty.
 */
@Provider
@ApplicationScoped
public class EnteredReader implements MessageBodyReader<Entered> {

    @Inject
    private HttpServletRequest request;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Entered.class;
    }

    @Override
    public Entered readFrom(
            Class<Entered> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return of(request);
    }

    /** What was entered into the form that the request carries. */
    public static Entered of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, List.of(sent)));
        values.remove(FormTokens.FIELD);
        return Entered.sent(values);
    }
}
