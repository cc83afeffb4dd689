package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.duologue.application.simulation.Faults.ConnectionLost;
import org.duologue.application.simulation.Faults.Crash;
import org.duologue.application.simulation.Ledger.Accepted;
import org.duologue.application.simulation.Ledger.Answer;
import org.duologue.application.simulation.Ledger.Refusing;
import org.duologue.domain.shared.Refused;

/** Somebody who sends commands to whatever server, and sends each again until it is answered. */
final class Client {

    private final Life life;

    Client(Life life) {
        this.life = life;
    }

    /** Has so many wishes, one after the other. */
    void live(int wishes, Supplier<Intention> wish) {
        List<Accepted> before = new ArrayList<>();
        for (int i = 0; i < wishes; i++) {
            life.baton().pass();
            Answer answer = ask(wish.get());
            life.ledger().note(answer);
            if (answer instanceof Accepted yes && yes.intention().id().isPresent()) {
                before.add(yes);
            }
            if (!before.isEmpty() && life.faults().strikes(Fault.ARRIVES_LATE)) {
                arrivesLate(life.dice().pick(before));
            }
        }
    }

    private Answer ask(Intention intention) {
        if (intention.id().isPresent() && life.faults().strikes(Fault.CLICKED_TWICE)) {
            return clickTwice(intention);
        }
        return send(intention);
    }

    /** Sends until there is an answer. */
    private Answer send(Intention intention) {
        while (true) {
            Server server = life.dice().pick(life.servers());
            try {
                life.trace().add(life.baton().holder() + " asks: " + intention);
                Object answer =
                        life.journal().doing(intention, () -> intention.act().apply(server.duologue()));
                life.trace().add(life.baton().holder() + " is answered: " + answer);
                return new Accepted(intention, answer);
            } catch (Refused refused) {
                life.trace().add(life.baton().holder() + " is refused: " + refused.refusal());
                return new Refusing(intention, refused.refusal());
            } catch (ConnectionLost | Crash lost) {
                life.baton().pass();
            }
        }
    }

    /** If one of the two is accepted, it has happened, and whoever else is accepted gets the same answer. */
    private Answer clickTwice(Intention intention) {
        List<Answer> second = new ArrayList<>();
        Baton.Task other =
                life.baton().task(life.baton().holder() + "'s second click", () -> second.add(send(intention)));
        Answer first = send(intention);
        life.baton().waitUntil(other::done);
        if (first instanceof Accepted one && second.get(0) instanceof Accepted two) {
            Checks.same("E12: the same command was answered differently", one, two);
        }
        return first instanceof Accepted ? first : second.get(0);
    }

    private void arrivesLate(Accepted before) {
        Answer again = send(before.intention());
        Checks.same("E12: the same command was answered differently later", before, again);
    }
}
