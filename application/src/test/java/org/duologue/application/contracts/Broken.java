package org.duologue.application.contracts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.duologue.application.Ports;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.spi.JobHandler;
import org.duologue.application.testing.RecordingMailer;
import org.duologue.application.testing.SettableClock;
import org.duologue.application.testing.World;

/**
 * A world of which one call of one port does something else.
 *
 * @param whole the world that is broken
 * @param ports its ports, one of them broken
 */
record Broken(World whole, Ports ports) implements World {

    /** What a broken call does instead. */
    interface Fault {
        /** Answers; {@code proceed} is the call as it should be. */
        Object instead(Call proceed, Object... arguments);
    }

    /** The call as it should be. */
    interface Call {
        /** Answers with these arguments. */
        Object with(Object... arguments);
    }

    /**
     * A world in which the method of the port of this name has the fault; a name may be given as {@code port.method}.
     */
    static Broken world(World whole, String portAndMethod, Fault fault) {
        String[] names = portAndMethod.split("\\.", 2);
        Object[] broken = new Object[1];
        Ports ports = proxy(Ports.class, whole.ports(), names[0], (proceed, none) -> {
            if (broken[0] == null) {
                Object port = proceed.with();
                broken[0] = proxy(portType(names[0]), port, names[1], fault);
            }
            return broken[0];
        });
        return new Broken(whole, ports);
    }

    private static Class<?> portType(String name) {
        try {
            return Ports.class.getMethod(name).getReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <P> P proxy(Class<P> type, Object whole, String method, Fault fault) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            Call proceed = with -> {
                try {
                    return called.invoke(whole, with);
                } catch (InvocationTargetException e) {
                    throw Broken.<RuntimeException>sneaky(e.getCause());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            };
            return called.getName().equals(method) ? fault.instead(proceed, arguments) : proceed.with(arguments);
        }));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
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
