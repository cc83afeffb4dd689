package org.duologue.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.duologue.web.view.Messages;
import org.duologue.web.view.Reader;
import org.duologue.web.view.SignedInMember;
import org.duologue.web.view.Theme;
import org.duologue.web.view.Zones;

/**
 * Finds out for whom a request is answered. Language: the member's, else the visitor's choice, else the first shipped
 * one the browser accepts. Zone: the member's, else the browser's, else the installation's.
 */
@ApplicationScoped
public class CurrentReader {

    private static final String SIGNED_IN = SignedInMember.class.getName();

    private WebSettings settings;
    private InstantSource clock;

    /** For the container's proxy only. */
    protected CurrentReader() {}

    /** With the installation's settings and the clock. */
    @Inject
    public CurrentReader(WebSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes who is signed in; called by the sign-in filter before anything is rendered. */
    public static void signedIn(HttpServletRequest request, SignedInMember member) {
        request.setAttribute(SIGNED_IN, member);
    }

    /** Who is signed in, if anybody. */
    public static Optional<SignedInMember> signedIn(HttpServletRequest request) {
        return Optional.ofNullable((SignedInMember) request.getAttribute(SIGNED_IN));
    }

    /** The reader of this request's answer. */
    public Reader of(HttpServletRequest request) {
        Optional<SignedInMember> member = signedIn(request);
        return new Reader(
                member.flatMap(SignedInMember::language).orElseGet(() -> language(request)),
                member.flatMap(SignedInMember::zone)
                        .or(() -> browserZone(request))
                        .orElse(settings.defaultZone()),
                Theme.named(Cookies.read(request, Cookies.THEME).orElse(null)),
                member,
                FormTokenFilter.secret(request).map(FormTokens::of).orElse(""),
                Paths.of(request),
                clock.instant());
    }

    /** The zone the browser told, if it told one. */
    public static Optional<ZoneId> browserZone(HttpServletRequest request) {
        return Cookies.read(request, Cookies.ZONE)
                .map(zone -> zone.replace("%2F", "/"))
                .flatMap(Zones::parse);
    }

    private static Locale language(HttpServletRequest request) {
        Optional<Locale> chosen = Cookies.read(request, Cookies.LANGUAGE)
                .map(Locale::forLanguageTag)
                .flatMap(Messages::shipped);
        return chosen.or(() -> Collections.list(request.getLocales()).stream()
                        .flatMap(wanted -> Messages.shipped(wanted).stream())
                        .findFirst())
                .orElse(Messages.LANGUAGES.get(0));
    }
}
