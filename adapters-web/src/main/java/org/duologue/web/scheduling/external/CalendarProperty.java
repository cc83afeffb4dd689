package org.duologue.web.scheduling.external;

import java.util.Map;

/**
 * A property of a component as it stands in a calendar.
 *
 * @param name in capitals
 * @param parameters by their names in capitals, without quotes
 * @param value as it stands there
 */
record CalendarProperty(String name, Map<String, String> parameters, String value) {

    /** A parameter, or nothing. */
    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }
}
