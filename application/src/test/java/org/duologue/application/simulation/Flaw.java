package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.duologue.application.Ports;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.application.simulation.Faults.ConnectionLost;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Interception.Call;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Wallet;

/** Ports with something wrong with them that no single test would notice: each is found out by some lives. */
enum Flaw implements UnaryOperator<Ports> {
    /** A unit that fails keeps what it has written so far. */
    UNITS_KEEP_WHAT_FAILED(Flaw::keepingWhatFailed),
    /** A unit does its work once more after it has committed. */
    UNITS_WORK_TWICE(ports -> units(ports, (whole, work) -> {
        whole.run(work);
        return whole.run(work);
    })),
    /** Nobody remembers which commands were carried out. */
    RECEIPTS_ARE_LOST(ports -> instead(ports, "receipts", "keep", (call, given) -> null)),
    /** Every receipt is written at once, whatever becomes of the unit. */
    RECEIPTS_COME_TOO_SOON(ports -> late(ports, "receipts", "keep", true)),
    /** The last one to write a wallet wins. */
    WALLETS_HAVE_NO_VERSION(ports -> late(ports, "wallets", "save", false)),
    /** What becomes of a wallet without an entry, such as what has been told of it, is not stored. */
    WALLETS_FORGET_WHAT_WAS_TOLD(ports -> instead(
            ports,
            "wallets",
            "save",
            (call, given) -> ((Wallet) given[0]).state().entries().isEmpty() ? null : call.with(given))),
    /** Jobs are enqueued whatever becomes of the unit. */
    JOBS_COME_TOO_SOON(ports -> late(ports, "jobs", "enqueueAll", true)),
    /** Jobs are enqueued in the unit, most of the time. */
    JOBS_GET_LOST(ports -> instead(ports, "jobs", "enqueueAll", everyFifthMissing())),
    /** Everybody has everybody's calendar at once. */
    CALENDARS_DO_NOT_LOCK(ports -> instead(ports, "calendars", "take", (call, given) -> null)),
    /** Only what the coach has already is looked at. */
    STUDENTS_ARE_NEVER_BUSY(ports -> instead(
            ports,
            "takenTimes",
            "of",
            (call, given) -> given[0] instanceof List<?> people && people.size() > 1
                    ? call.with(people.subList(0, 1), given[1], given[2])
                    : call.with(given))),
    /** The last one to write a request wins. */
    REQUESTS_HAVE_NO_VERSION(ports -> late(ports, "bookingRequests", "save", false)),
    /** A session takes the time of nobody's request. */
    NOTHING_IS_STRUCK(ports -> instead(ports, "bookingRequests", "proposing", (call, given) -> List.of())),
    /** That a request has ended is not stored. */
    REQUESTS_STAY_OPEN(ports -> instead(
            ports,
            "bookingRequests",
            "save",
            (call, given) -> ((BookingRequest) given[0]).state().outcome().isPresent() ? null : call.with(given))),
    /** What was held stays held. */
    RELEASES_GET_LOST(ports -> instead(
            ports,
            "wallets",
            "save",
            (call, given) -> endsWithRelease(((Wallet) given[0]).state()) ? null : call.with(given))),
    /** Each attempt to send a mail is a mail of its own. */
    MAILS_HAVE_NEW_NAMES(Flaw::renamingMails),
    /** What the mail server did not take counts as sent. */
    MAILS_ARE_GIVEN_UP(ports -> instead(ports, "mailer", "send", (call, given) -> {
        try {
            return call.with(given);
        } catch (RuntimeException gone) {
            return null;
        }
    })),
    /** Now and then an identity is handed out again. */
    IDS_COME_BACK(ports -> instead(ports, "ids", "next", everySeventhAgain()));

    private final UnaryOperator<Ports> flaw;

    Flaw(UnaryOperator<Ports> flaw) {
        this.flaw = flaw;
    }

    @Override
    public Ports apply(Ports whole) {
        return flaw.apply(whole);
    }

    private static boolean endsWithRelease(Wallet.State wallet) {
        List<Entry> entries = wallet.entries();
        return !entries.isEmpty() && entries.get(entries.size() - 1).kind() == EntryKind.RELEASE;
    }

    private interface Deed {
        Object of(Call call, Object... given);
    }

    private static Ports instead(Ports whole, String port, String method, Deed deed) {
        return Interception.ports(
                whole,
                (name, one) -> name.equals(port)
                        ? Interception.port(
                                name,
                                one,
                                (called, call, given) ->
                                        called.equals(method) ? deed.of(call, given) : call.with(given))
                        : one);
    }

    private interface Around {
        Object run(UnitOfWork whole, Supplier<Object> work);
    }

    private static Ports units(Ports whole, Around around) {
        UnitOfWork units = new UnitOfWork() {
            @Override
            @SuppressWarnings("unchecked") // the work's own answer
            public <T> T run(Supplier<T> work) {
                return (T) around.run(whole.unitOfWork(), work::get);
            }

            @Override
            public <T> T read(Supplier<T> work) {
                return whole.unitOfWork().read(work);
            }
        };
        return Interception.ports(whole, (name, port) -> name.equals("unitOfWork") ? units : port);
    }

    private static Ports keepingWhatFailed(Ports ports) {
        return units(ports, (whole, work) -> {
            List<RuntimeException> thrown = new ArrayList<>();
            Object answer = whole.run(() -> {
                try {
                    return work.get();
                } catch (Refused | ConnectionLost failed) {
                    thrown.add(failed);
                    return null;
                }
            });
            thrown.forEach(failed -> {
                throw failed;
            });
            return answer;
        });
    }

    /** Writes after the unit, in a unit of its own that has seen nothing; of a unit that failed, too, if so wanted. */
    @SuppressWarnings("ThreadLocalUsage") // one for each set of ports on purpose: two lives may be lived on one thread
    private static Ports late(Ports ports, String port, String method, boolean alsoOfFailed) {
        ThreadLocal<List<Runnable>> staged = new ThreadLocal<>();
        Ports around = units(ports, (whole, work) -> {
            if (staged.get() != null) {
                return whole.run(work);
            }
            List<Runnable> writes = new ArrayList<>();
            staged.set(writes);
            boolean completed = false;
            try {
                Object answer = whole.run(() -> {
                    writes.clear();
                    return work.get();
                });
                completed = true;
                return answer;
            } finally {
                staged.remove();
                if (completed || alsoOfFailed) {
                    whole.run(() -> writes.forEach(Runnable::run));
                }
            }
        });
        return instead(around, port, method, (call, given) -> {
            staged.get().add(() -> call.with(given));
            return null;
        });
    }

    private static Deed everyFifthMissing() {
        int[] count = new int[1];
        return (call, given) -> ++count[0] % 5 == 0 ? null : call.with(given);
    }

    /** The last but one: mostly what was given to a thing of the same kind. */
    private static Deed everySeventhAgain() {
        List<Object> given = new ArrayList<>();
        return (call, none) -> {
            int count = given.size();
            given.add(count % 7 == 6 ? given.get(count - 2) : call.with());
            return given.get(count);
        };
    }

    private static Ports renamingMails(Ports ports) {
        Map<String, Integer> attempts = new HashMap<>();
        Mailer renaming = mail -> ports.mailer()
                .send(new Mail(
                        mail.messageId() + "-" + attempts.merge(mail.messageId(), 1, Integer::sum),
                        mail.at(),
                        mail.workspace(),
                        mail.to(),
                        mail.content()));
        return Interception.ports(ports, (name, port) -> name.equals("mailer") ? renaming : port);
    }
}
