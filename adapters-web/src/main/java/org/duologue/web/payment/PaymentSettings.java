package org.duologue.web.payment;

import java.util.Arrays;
import java.util.List;

/**
 * What this installation says about paying. Produced by the composition root.
 *
 * @param invoice how an invoice is paid, line by line; empty: one has to ask
 */
public record PaymentSettings(List<String> invoice) {

    public PaymentSettings {
        invoice = List.copyOf(invoice);
    }

    /** Of a text whose lines end at line breaks or at {@code |}. */
    public static PaymentSettings of(String text) {
        return new PaymentSettings(Arrays.stream(text.split("\\||\\R", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }
}
