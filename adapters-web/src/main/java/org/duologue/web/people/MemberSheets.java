package org.duologue.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.shared.Page;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;
import org.duologue.web.view.part.Tone;

/** Puts members on pages. */
final class MemberSheets {

    private final Reader reader;

    MemberSheets(Reader reader) {
        this.reader = reader;
    }

    org.duologue.web.view.Page list(Page<MemberView> found, MemberFilter filter, String done) {
        List<Column> columns = List.of(
                new Column(reader.text("people.name"), false),
                new Column(reader.text("people.roles"), false),
                new Column(reader.text("people.status"), false),
                new Column(reader.text("scheduling.availability"), false));
        List<List<Cell>> rows = found.items().stream().map(this::row).toList();
        return new org.duologue.web.view.Page(
                "page/list.jte",
                new ListSheet(
                        reader.workspace(),
                        reader.text("nav.members"),
                        Optional.of(new Fact(reader.text("people.invite"), "", "/app/members/new")),
                        search(filter),
                        Optional.empty(),
                        new Table(reader.text("nav.members"), columns, rows),
                        new Pager(
                                "",
                                found.next().map(next -> address(filter, next)).orElse("")),
                        "users",
                        reader.text("people.nobody"),
                        reader.text("people.nobodyText"),
                        done.equals("invited") ? reader.text("people.invited") : ""));
    }

    private static String address(MemberFilter filter, String after) {
        return "/app/members?q=" + encoded(filter.text().orElse("")) + "&role="
                + filter.role().map(Role::name).orElse("") + "&after=" + encoded(after);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<Field> search(MemberFilter filter) {
        List<Option> roles = Stream.concat(
                        Stream.of(Option.of("", reader.text("people.everybody"))),
                        Stream.of(Role.values()).map(role -> Option.of(role.name(), role(role))))
                .toList();
        return List.of(
                Field.text("q", reader.text("people.find")).value(filter.text().orElse("")),
                Field.select("role", reader.text("people.role"), roles)
                        .value(filter.role().map(Role::name).orElse("")));
    }

    private List<Cell> row(MemberView member) {
        Tone tone = member.status() == MemberStatus.ACTIVE ? Tone.PLAIN : Tone.WARM;
        return List.of(
                Cell.of(member.name())
                        .detail(member.email().orElse(""))
                        .href("/app/members/" + member.id().value()),
                Cell.of(String.join(
                        ", ", member.roles().stream().map(this::role).toList())),
                Cell.of(reader.text("people.status." + key(member.status()))).tone(tone),
                hours(member));
    }

    /** A coach's hours can be set from here by whoever may. */
    private Cell hours(MemberView member) {
        boolean offered = member.roles().contains(Role.COACH)
                && reader.member().map(m -> m.administers()).orElse(false);
        return offered
                ? Cell.of(reader.text("people.hours"))
                        .href("/app/availability?coach=" + member.id().value())
                : Cell.of("");
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String role(Role role) {
        return reader.text("people.role." + key(role));
    }

    org.duologue.web.view.Page invitation(Entered entered, Optional<Refusal> refusal) {
        List<Object> person = List.of(
                Field.text("name", reader.text("people.name")).from(entered),
                Field.of(Field.Kind.EMAIL, "email", reader.text("people.email")).from(entered),
                Field.select("language", reader.text("nav.language"), languages())
                        .value("EN")
                        .from(entered));
        FormPart who = new FormPart(reader.text("people.who"), reader.text("people.whoHint"), person);
        FormPart what = new FormPart(
                reader.text("people.roles"),
                reader.text("people.rolesHint"),
                List.of(rolesOf(List.of(Role.STUDENT)).from(entered)));
        return new org.duologue.web.view.Page(
                "page/form.jte",
                new FormSheet(
                        reader.text("nav.members"),
                        reader.text("people.invite"),
                        "/app/members",
                        Map.of(),
                        List.of(who, what),
                        refusal.map(r -> Notice.of(r, reader, who.fields())),
                        reader.text("people.sendInvitation"),
                        "/app/members",
                        Optional.empty(),
                        ""));
    }

    private List<Option> languages() {
        return List.of(
                Option.of("EN", reader.text("nav.language.en")), Option.of("DE", reader.text("nav.language.de")));
    }

    private Choices rolesOf(List<Role> has) {
        List<Option> options = Stream.of(Role.values())
                .map(role -> Option.of(role.name(), role(role))
                        .hint(reader.text("people.role." + key(role) + "Hint"))
                        .chosen(has.contains(role)))
                .toList();
        return Choices.many("roles", reader.text("people.roles"), options);
    }

    org.duologue.web.view.Page member(MemberView member, Entered entered, Optional<Refusal> refusal, String done) {
        List<Object> roles = new ArrayList<>();
        roles.add(rolesOf(member.roles()).from(entered));
        Choices act = Choices.one("act", reader.text("people.access"), acts(member.status()))
                .from(entered);
        FormPart access = new FormPart(
                reader.text("people.access"),
                reader.text("people.status." + key(member.status())) + ", "
                        + reader.text("people.since", "day", reader.times().day(member.createdAt())),
                List.of(act));
        return new org.duologue.web.view.Page(
                "page/form.jte",
                new FormSheet(
                        member.email().orElse(""),
                        member.name(),
                        "/app/members/" + member.id().value(),
                        Map.of(),
                        List.of(
                                new FormPart(reader.text("people.roles"), reader.text("people.rolesHint"), roles),
                                access),
                        refusal.map(r -> Notice.of(r, reader, List.of())),
                        reader.text("common.save"),
                        "/app/members",
                        Optional.empty(),
                        done.equals("saved") ? reader.text("access.saved") : ""));
    }

    private List<Option> acts(MemberStatus status) {
        Option keep = Option.of("roles", reader.text("people.act.keep")).chosen(true);
        Option suspend =
                Option.of("suspend", reader.text("people.act.suspend")).hint(reader.text("people.act.suspendHint"));
        return switch (status) {
            case ACTIVE -> List.of(keep, suspend);
            case SUSPENDED -> List.of(keep, Option.of("restore", reader.text("people.act.restore")));
            case INVITED -> List.of(keep, Option.of("resend", reader.text("people.act.resend")), suspend);
        };
    }
}
