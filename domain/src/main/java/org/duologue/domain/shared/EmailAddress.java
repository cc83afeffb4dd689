package org.duologue.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where mail reaches a person: {@code local@domain}, at most 254 ASCII characters, kept in lower case so that one
 * person has one address.
 *
 * @param value the address in lower case
 */
public record EmailAddress(String value) {

    /** The longest address a mail server has to accept. */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    public EmailAddress {
        if (!acceptable(value)) {
            throw new IllegalArgumentException("not an e-mail address: " + value);
        }
    }

    /** Reads what a person typed; refused as {@link Invalid} on field {@code value} with code {@code not-an-email}. */
    public static EmailAddress of(String typed) {
        String address = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        if (!acceptable(address)) {
            throw new Refused(Invalid.of(FieldProblem.of("value", address.isEmpty() ? "blank" : "not-an-email")));
        }
        return new EmailAddress(address);
    }

    private static boolean acceptable(String address) {
        return address.length() <= MAX_LENGTH
                && address.indexOf('@') <= 64
                && SHAPE.matcher(address).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
