package org.duologue.persistence.scheduling;

import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;

/**
 * Session types in one column, in order, one on each line: id, minutes, cost, price and name with blanks between. The
 * price is {@code currency:minor}, or a dash; only the name may have blanks of its own.
 */
final class SessionTypesColumn {

    private static final String NO_PRICE = "-";

    private SessionTypesColumn() {}

    static String write(List<SessionType> types) {
        return types.stream().map(SessionTypesColumn::write).collect(Collectors.joining("\n"));
    }

    private static String write(SessionType type) {
        String price = type.price()
                .map(money -> money.currency().getCurrencyCode() + ":" + money.minor())
                .orElse(NO_PRICE);
        return String.join(
                " ",
                type.id().value().toString(),
                String.valueOf(type.length().toMinutes()),
                String.valueOf(type.cost().amount()),
                price,
                type.name().value());
    }

    static List<SessionType> read(String text) {
        return text.lines().map(SessionTypesColumn::readOne).toList();
    }

    private static SessionType readOne(String line) {
        String[] part = line.split(" ", 5);
        return new SessionType(
                new SessionTypeId(UUID.fromString(part[0])),
                new Name(part[4]),
                Duration.ofMinutes(Long.parseLong(part[1])),
                Credits.of(Integer.parseInt(part[2])),
                price(part[3]));
    }

    private static Optional<Money> price(String text) {
        if (text.equals(NO_PRICE)) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        return Optional.of(
                new Money(Long.parseLong(text.substring(colon + 1)), Currency.getInstance(text.substring(0, colon))));
    }
}
