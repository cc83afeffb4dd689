package org.duologue.web.view;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** Reads a record by its components: refusals are records, and their components are the evidence. */
public final class Components {

    private Components() {}

    /** The component's value; a record that cannot be read is a mistake of the program. */
    public static Object read(RecordComponent component, Record of) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component + " of " + of.getClass(), e);
        }
    }
}
