package org.duologue.web.access;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * What the sign-in page shows.
 *
 * @param next where to go afterwards; empty: to the dashboard
 * @param demo whether the demo's people are offered
 */
public record SignInModel(Field email, Field password, String next, Optional<Notice> notice, boolean demo) {

    /** The demo's people, by what they are; each signs in as {@code <name>@demo.example}. */
    public static final List<String> DEMO_PEOPLE = List.of("student", "coach", "owner");

    /** The password of the demo's people. */
    public static final String DEMO_PASSWORD = "duologue-demo";
}
