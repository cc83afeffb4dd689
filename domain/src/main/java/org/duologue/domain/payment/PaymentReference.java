package org.duologue.domain.payment;

import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.Texts;

/**
 * What a payment or a repayment is known by outside: 1..255 characters, no control characters.
 *
 * @param value the text, stripped
 */
public record PaymentReference(String value) {

    /** The most characters (code points) of a reference. */
    public static final int MAX_LENGTH = 255;

    public PaymentReference {
        Texts.problemOfLine(value, 1, MAX_LENGTH).ifPresent(p -> {
            throw new IllegalArgumentException("not a reference: " + p);
        });
    }

    /** Reads what a person typed, null meaning nothing; refused as {@link Invalid} on field {@code value}. */
    public static PaymentReference of(String typed) {
        String stripped = typed == null ? "" : typed.strip();
        Texts.problemOfLine(stripped, 1, MAX_LENGTH).ifPresent(p -> {
            throw new Refused(Invalid.of(p));
        });
        return new PaymentReference(stripped);
    }

    @Override
    public String toString() {
        return value;
    }
}
