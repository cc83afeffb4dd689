package org.duologue.application.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.duologue.application.Ports;

/** Comes between the application and its ports: to watch calls, to delay them, to break them. */
public final class Interception {

    private Interception() {}

    /** A call as it was meant. */
    @FunctionalInterface
    public interface Call {
        /** Answers with these arguments. */
        Object with(Object... arguments);
    }

    /** What happens in place of a call. */
    @FunctionalInterface
    public interface Instead {
        /**
         * Answers.
         *
         * @param method the name of what is called
         * @param call the call as it was meant
         */
        Object of(String method, Call call, Object... arguments);
    }

    /** What becomes of one of the ports. */
    @FunctionalInterface
    public interface Replacement {
        /**
         * The port to use.
         *
         * @param name its name in {@link Ports}
         */
        Object of(String name, Object port);
    }

    /** The same object, with something else in place of each call. */
    public static <P> P of(Class<P> type, P whole, Instead instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, called, given) -> answer(whole, instead, called, given)));
    }

    /** The same port, whose type is known only as that of the ports' method of this name. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is the port's own
    public static Object port(String name, Object port, Instead instead) {
        return of((Class) typeOf(name), port, instead);
    }

    private static Class<?> typeOf(String name) {
        try {
            return Ports.class.getMethod(name).getReturnType();
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same ports, each of them replaced once. */
    public static Ports ports(Ports whole, Replacement replacement) {
        Map<String, Object> replaced = new HashMap<>();
        return of(
                Ports.class,
                whole,
                (name, call, none) -> replaced.computeIfAbsent(name, n -> replacement.of(n, call.with())));
    }

    private static Object answer(Object whole, Instead instead, Method called, Object... given) {
        Object[] arguments = given == null ? new Object[0] : given;
        Call call = with -> invoke(whole, called, with);
        return called.getDeclaringClass() == Object.class
                ? call.with(arguments)
                : instead.of(called.getName(), call, arguments);
    }

    private static Object invoke(Object whole, Method called, Object... arguments) {
        try {
            return called.invoke(whole, arguments);
        } catch (InvocationTargetException e) {
            throw Interception.<RuntimeException>sneaky(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
