package org.duologue.application.contracts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.duologue.application.Ports;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.testing.Interception;
import org.duologue.application.testing.Interception.Call;
import org.duologue.application.testing.RecordingMailer;
import org.duologue.application.testing.SettableClock;
import org.duologue.application.testing.World;

/**
 * A world of which one call of one port does something else.
 *
 * @param whole the world that is broken
 * @param ports its ports, one of them broken
 */
public record Broken(World whole, Ports ports) implements World {

    /** What a broken call does instead. */
    public interface Fault {
        /** Answers; {@code proceed} is the call as it should be. */
        Object instead(Call proceed, Object... arguments);
    }

    /** Takes a law and the fault that breaks it. */
    interface Sink {
        void breaks(String law, String portAndMethod, Fault fault);
    }

    /**
     * A world in which the method of the port of this name has the fault; a name may be given as {@code port.method}.
     */
    public static Broken world(World whole, String portAndMethod, Fault fault) {
        String[] names = portAndMethod.split("\\.", 2);
        Interception.Instead instead = (method, proceed, arguments) ->
                method.equals(names[1]) ? fault.instead(proceed, arguments) : proceed.with(arguments);
        return new Broken(
                whole,
                Interception.ports(
                        whole.ports(),
                        (name, port) -> name.equals(names[0]) ? Interception.port(name, port, instead) : port));
    }

    /** Answers this, whatever is asked. */
    static Fault answers(Object answer) {
        return (proceed, arguments) -> answer;
    }

    /** Does it for each first argument once, and never again. */
    static Fault onlyOnce(UnaryOperator<Object> identity) {
        Set<Object> done = new HashSet<>();
        return (proceed, arguments) -> done.add(identity.apply(arguments[0])) ? proceed.with(arguments) : null;
    }

    /** Answers each first argument as it did when it was asked for the first time. */
    static Fault onlyAtFirst() {
        Map<Object, Object> answers = new HashMap<>();
        return (proceed, arguments) -> answers.computeIfAbsent(arguments[0], first -> proceed.with(arguments));
    }

    /** Answers pages and lists in the wrong order. */
    static Object backwards(Object answer) {
        if (answer instanceof Page<?> page) {
            return new Page<>((List<?>) backwards(page.items()), page.next());
        }
        List<Object> items = new ArrayList<>((List<?>) answer);
        Collections.reverse(items);
        return items;
    }

    /** Takes a refusal for a success. */
    static Fault swallowing() {
        return (proceed, arguments) -> {
            try {
                return proceed.with(arguments);
            } catch (RuntimeException refused) {
                return null;
            }
        };
    }

    @Override
    public SettableClock clock() {
        return whole.clock();
    }

    @Override
    public RecordingMailer mailer() {
        return whole.mailer();
    }

    @Override
    public List<String> runDue(List<JobHandler> handlers) {
        return whole.runDue(handlers);
    }
}
