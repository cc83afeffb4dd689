package org.duologue.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;

/** Reads numbers, amounts and ids from what a person typed, and collects what cannot be read. */
public final class Typed {

    private final Entered entered;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** From this form. */
    public Typed(Entered entered) {
        this.entered = entered;
    }

    /** A whole number; nothing typed or no number is a problem. */
    public int whole(String field) {
        return optional(field).orElseGet(() -> {
            if (entered.value(field).isBlank()) {
                problems.add(FieldProblem.of(field, "blank"));
            }
            return 0;
        });
    }

    /** A whole number, or nothing if nothing was typed. */
    public Optional<Integer> optional(String field) {
        String text = entered.value(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("-?\\d{1,9}")) {
            problems.add(FieldProblem.of(field, "not-a-number"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** An id, or nothing if none was sent; what is no id is a problem: the page never offered it. */
    public Optional<UUID> id(String field) {
        return ids(field).stream().findFirst();
    }

    /** All ids sent for a field; what is no id is a problem: the page never offered it. */
    public List<UUID> ids(String field) {
        List<UUID> ids = new ArrayList<>();
        for (String text : entered.values(field)) {
            try {
                if (!text.isEmpty()) {
                    ids.add(UUID.fromString(text));
                }
            } catch (IllegalArgumentException e) {
                problems.add(FieldProblem.of(field, "unknown"));
            }
        }
        return ids;
    }

    /** An amount of money such as 80 or 79.50, in minor units; nothing if nothing was typed. */
    public Optional<Long> money(String field, Currency currency) {
        String text = entered.value(field).strip().replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        if (!text.matches("\\d{1,9}(\\.\\d{1," + Math.max(1, digits) + "})?")) {
            problems.add(FieldProblem.of(field, "not-an-amount"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).movePointRight(digits).longValue());
    }

    /** The revision that was looked at, if the form carries one. */
    public Optional<Long> revision() {
        return Optional.of(entered.value("revision"))
                .filter(r -> r.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** Refuses with everything that could not be read. */
    public void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new Refused(new Invalid(problems));
        }
    }

    /** An amount in minor units as one would type it. */
    public static String amount(long minor, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(minor, digits);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole ? amount.toBigInteger().toString() : amount.toPlainString();
    }
}
