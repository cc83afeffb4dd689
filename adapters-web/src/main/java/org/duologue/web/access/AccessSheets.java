package org.duologue.web.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.access.PasswordLinkView;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.people.MemberView;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Zones;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;

/** Puts signing in, passwords, the first run and one's own account on pages. */
final class AccessSheets {

    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CAD", "AUD");

    private final Reader reader;

    AccessSheets(Reader reader) {
        this.reader = reader;
    }

    Page signIn(Entered entered, String next, Optional<Notice> notice, boolean demo) {
        Field password = Field.of(Field.Kind.PASSWORD, "password", reader.text("access.password"))
                .autocomplete("current-password");
        return new Page(
                "access/sign-in.jte",
                new SignInModel(
                        email("email").from(entered),
                        password,
                        entered.has("next") ? entered.value("next") : next,
                        notice,
                        demo));
    }

    private Field email(String name) {
        return Field.of(Field.Kind.EMAIL, name, reader.text("access.email")).autocomplete("username");
    }

    private Field newPassword(String name) {
        return Field.of(Field.Kind.PASSWORD, name, reader.text("access.newPassword"))
                .hint(reader.text("access.passwordHint"))
                .autocomplete("new-password");
    }

    Page forgotten(boolean mailed) {
        return new Page("access/forgotten.jte", new ForgottenModel(email("email"), mailed));
    }

    Page password(String secret, PasswordLinkView link, Entered entered, Optional<Refusal> refusal) {
        Field password = newPassword("password").from(entered);
        Optional<Notice> notice = refusal.map(r -> Notice.of(r, reader, List.of(password)));
        return new Page("access/password.jte", new PasswordModel(secret, link, password, notice));
    }

    Page setUp(Entered entered, Optional<Refusal> refusal, boolean offersDemo) {
        List<Field> workspace = List.of(
                Field.text("name", reader.text("access.workspaceName")).from(entered),
                Field.select("zone", reader.text("access.zone"), zones())
                        .value(reader.zone().getId())
                        .hint(reader.text("access.zoneHint"))
                        .from(entered),
                Field.select("currency", reader.text("access.currency"), currencies())
                        .value("EUR")
                        .from(entered));
        List<Field> owner = List.of(
                Field.text("ownerName", reader.text("access.ownerName"))
                        .autocomplete("name")
                        .from(entered),
                email("ownerEmail").from(entered),
                newPassword("ownerPassword").from(entered));
        List<Field> all = Stream.concat(workspace.stream(), owner.stream()).toList();
        Optional<Notice> notice = refusal.map(r -> Notice.of(r, reader, all));
        return new Page("access/set-up.jte", new SetUpModel(workspace, owner, notice, offersDemo));
    }

    private static List<Option> zones() {
        return Zones.choices().stream()
                .map(zone -> Option.of(zone.getId(), zone.getId().replace('_', ' ')))
                .toList();
    }

    private static List<Option> currencies() {
        return CURRENCIES.stream().map(code -> Option.of(code, code)).toList();
    }

    Page account(
            MemberView me,
            WantedMails mails,
            Optional<WantedMails> everybody,
            Entered entered,
            Optional<Refusal> refusal,
            String done) {
        List<Field> profile = List.of(
                Field.text("name", reader.text("access.name")).value(me.name()).from(entered),
                Field.select("zone", reader.text("access.zone"), zones())
                        .value(me.zone().getId())
                        .hint(reader.text("access.myZoneHint"))
                        .from(entered),
                Field.select("language", reader.text("nav.language"), languages())
                        .value(me.language().name())
                        .from(entered),
                Field.of(Field.Kind.LINES, "about", reader.text("access.about"))
                        .value(me.about())
                        .hint(reader.text("access.aboutHint"))
                        .from(entered));
        List<Field> password = List.of(
                Field.of(Field.Kind.PASSWORD, "current", reader.text("access.currentPassword"))
                        .autocomplete("current-password"),
                newPassword("password").from(entered));
        List<Field> all = Stream.concat(profile.stream(), password.stream()).toList();
        Optional<Notice> notice = refusal.map(r -> Notice.of(r, reader, all));
        AccountModel model = new AccountModel(me, profile, password, mails, everybody, notice, done);
        return new Page("access/account.jte", model);
    }

    private List<Option> languages() {
        return List.of(
                Option.of("EN", reader.text("nav.language.en")), Option.of("DE", reader.text("nav.language.de")));
    }
}
