package org.duologue.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
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

    /** A whole number in these bounds, both included; nothing typed or another one is a problem. */
    public int within(String field, int min, int max) {
        int number = whole(field);
        if (number < min || number > max) {
            problems.add(FieldProblem.outOfRange(field, number, min, max));
        }
        return Math.min(max, Math.max(min, number));
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

    /** Hours such as 24 or 1:30, in minutes; nothing typed or something else is a problem. */
    public int minutes(String field) {
        String text = entered.value(field).strip();
        if (!text.matches("\\d{1,6}(:[0-5]\\d)?")) {
            problems.add(FieldProblem.of(field, text.isEmpty() ? "blank" : "not-hours"));
            return 0;
        }
        String[] part = text.split(":", 2);
        return Integer.parseInt(part[0]) * 60 + (part.length < 2 ? 0 : Integer.parseInt(part[1]));
    }

    /** An id, or nothing if none was sent; what is no id is a problem: the page never offered it. */
    public Optional<UUID> id(String field) {
        return ids(field).stream().findFirst();
    }

    /** An id in a field that is not seen, whose problem stands at another one. */
    public Optional<UUID> hidden(String field, String seen) {
        return ids(field, seen).stream().findFirst();
    }

    /** All ids sent for a field; what is no id is a problem: the page never offered it. */
    public List<UUID> ids(String field) {
        return ids(field, field);
    }

    private List<UUID> ids(String field, String seen) {
        List<UUID> ids = new ArrayList<>();
        for (String text : entered.values(field)) {
            try {
                if (!text.isEmpty()) {
                    ids.add(UUID.fromString(text));
                }
            } catch (IllegalArgumentException e) {
                problems.add(FieldProblem.of(seen, "unknown"));
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

    /** Minutes in hours as one would type them. */
    public static String hours(int minutes) {
        return minutes % 60 == 0
                ? Integer.toString(minutes / 60)
                : String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
    }

    /** An amount in minor units as one would type it. */
    public static String amount(long minor, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(minor, digits);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole ? amount.toBigInteger().toString() : amount.toPlainString();
    }
}
