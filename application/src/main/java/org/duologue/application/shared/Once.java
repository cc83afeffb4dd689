package org.duologue.application.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duologue.application.shared.spi.CommandReceipts;
import org.duologue.application.shared.spi.CommandReceipts.Receipt;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refused;

/**
 * Runs a command in one unit of work, and at most once per command id: a repetition gets the first answer, another
 * command under the same id is refused with {@link CommandConflict}. A refused command leaves no receipt.
 */
public final class Once {

    private final UnitOfWork unitOfWork;
    private final CommandReceipts receipts;

    /** Over these ports. */
    public Once(UnitOfWork unitOfWork, CommandReceipts receipts) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.receipts = Objects.requireNonNull(receipts, "receipts");
    }

    /** Runs a command that answers with one id. */
    public <A> A one(Actor by, Optional<CommandId> id, Record command, Answer<A> answer, Supplier<A> work) {
        return run(
                by,
                id,
                command,
                text -> answer.from().apply(UUID.fromString(text)),
                a -> answer.to().apply(a).toString(),
                work);
    }

    /** Runs a command that answers with a list of ids. */
    public <A> List<A> many(
            Actor by, Optional<CommandId> id, Record command, Answer<A> answer, Supplier<List<A>> work) {
        return run(by, id, command, text -> read(text, answer), answers -> write(answers, answer), work);
    }

    /** Runs a command that answers nothing. */
    public void run(Actor by, Optional<CommandId> id, Record command, Runnable work) {
        run(by, id, command, text -> "", nothing -> "", () -> {
            work.run();
            return "";
        });
    }

    private <A> A run(
            Actor by,
            Optional<CommandId> id,
            Record command,
            Function<String, A> read,
            Function<A, String> write,
            Supplier<A> work) {
        if (id.isEmpty()) {
            return unitOfWork.run(work);
        }
        String content = command.toString().replace(by.toString(), "");
        try {
            return unitOfWork.run(() -> {
                Optional<Receipt> before = receipts.find(by.member(), id.get());
                if (before.isPresent()) {
                    return read.apply(same(before.get(), content, id.get()).answer());
                }
                A answer = work.get();
                receipts.keep(by.member(), id.get(), new Receipt(content, write.apply(answer)));
                return answer;
            });
        } catch (Refused refused) {
            return answeredMeanwhile(by, id.get(), content).map(read).orElseThrow(() -> refused);
        }
    }

    private static Receipt same(Receipt before, String content, CommandId id) {
        if (!before.content().equals(content)) {
            throw new Refused(new CommandConflict(id));
        }
        return before;
    }

    /** A repetition at the very same time finds its own effect in its way, such as a time that is taken. */
    private Optional<String> answeredMeanwhile(Actor by, CommandId id, String content) {
        return unitOfWork
                .<Optional<Receipt>>run(() -> receipts.find(by.member(), id))
                .filter(receipt -> receipt.content().equals(content))
                .map(Receipt::answer);
    }

    private static <A> List<A> read(String text, Answer<A> answer) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(UUID::fromString)
                .map(answer.from())
                .toList();
    }

    private static <A> String write(List<A> answers, Answer<A> answer) {
        return String.join(
                " ", answers.stream().map(a -> answer.to().apply(a).toString()).toList());
    }

    /**
     * How an id record is written and read.
     *
     * @param to the id's value
     * @param from the id of a value
     */
    public record Answer<A>(Function<A, UUID> to, Function<UUID, A> from) {}
}
