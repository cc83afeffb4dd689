package org.duologue.application.wallet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.wallet.spi.PaidSessions;
import org.duologue.application.wallet.spi.PaidSessions.PaidSession;
import org.duologue.application.wallet.spi.WalletHistory.Line;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.LotSource;

/** Turns entries into views, with the people and the sessions of all of them read at once. */
public final class EntryViews {

    private final MemberRepository members;
    private final PaidSessions sessions;

    /** With people's names from there, and the sessions that credits were spent on. */
    public EntryViews(MemberRepository members, PaidSessions sessions) {
        this.members = Objects.requireNonNull(members, "members");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
    }

    List<EntryView> of(List<Line> lines) {
        Map<UUID, PaidSession> about =
                sessions
                        .of(lines.stream()
                                .flatMap(line -> line.entry().about().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PaidSession::ref, Function.identity()));
        Stream<MemberId> acting =
                lines.stream().flatMap(line -> line.entry().by().stream()).map(MemberId::new);
        Stream<MemberId> coaching = about.values().stream().map(PaidSession::coach);
        Map<MemberId, String> names = members
                .findAll(Stream.concat(acting, coaching).distinct().toList())
                .stream()
                .map(Member::state)
                .collect(Collectors.toMap(Member.State::id, m -> m.name().value()));
        return lines.stream().map(line -> view(line, names, about)).toList();
    }

    private static EntryView view(Line line, Map<MemberId, String> names, Map<UUID, PaidSession> about) {
        Entry entry = line.entry();
        return new EntryView(
                entry.seq(),
                entry.kind(),
                line.source().orElse(LotSource.RENEWAL),
                entry.lot(),
                entry.change(),
                entry.balance(),
                entry.effectiveAt(),
                entry.recordedAt(),
                entry.by().map(MemberId::new).map(names::get),
                entry.reason(),
                entry.about().map(about::get).map(session -> view(session, names)));
    }

    private static EntryView.Session view(PaidSession session, Map<MemberId, String> names) {
        return new EntryView.Session(
                session.ref(),
                session.title(),
                session.start(),
                names.getOrDefault(session.coach(), ""),
                session.keptFor().map(Reason::value));
    }
}
