package org.duologue.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.people.MemberView;
import org.duologue.application.people.PeopleQueries;
import org.duologue.domain.people.Actor;
import org.duologue.web.request.WaitingRequests;
import org.duologue.web.shared.CurrentReader;
import org.duologue.web.shared.Paths;
import org.duologue.web.shared.Redirect;
import org.duologue.web.view.SignedInMember;

/**
 * The door of the pages: leads to the first-run page while there is no workspace, to sign-in whoever has not signed in,
 * and tells the frame of the page who has.
 */
@Provider
public class SignedInFilter implements ContainerRequestFilter {

    private static final String OPEN =
            "(/app/(sign-in|sign-out|set-up|forgotten|preferences|kit)(/.*)?)|(/app/password/.*)";

    @Inject
    private CurrentActor current;

    @Inject
    private PeopleQueries people;

    @Inject
    private WaitingRequests requests;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        Optional<Actor> actor = current.find();
        actor.ifPresent(by -> CurrentReader.signedIn(request, member(by)));
        String path = Paths.of(request);
        if (actor.isEmpty() && !path.matches(OPEN)) {
            context.abortWith(
                    Redirect.to(people.isSetUp() ? signIn(path) : "/app/set-up").build());
        }
    }

    /** A page that was asked for is shown after signing in. */
    private String signIn(String path) {
        boolean plain = path.equals(Paths.PAGES) || !"GET".equals(request.getMethod());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return plain ? "/app/sign-in" : "/app/sign-in?next=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }

    /** Of all kinds, since one answers them in one place. */
    private Map<String, Integer> waiting(Actor by) {
        return by.isAdmin() || by.isCoach() ? Map.of("requests", requests.all(by)) : Map.of();
    }

    private SignedInMember member(Actor by) {
        MemberView me = people.me(by);
        return new SignedInMember(
                me.id().value().toString(),
                me.name(),
                people.workspace(by).name(),
                EnumSet.copyOf(by.roles()),
                Optional.of(Locale.forLanguageTag(me.language().name().toLowerCase(Locale.ROOT))),
                Optional.of(me.zone()),
                waiting(by));
    }
}
