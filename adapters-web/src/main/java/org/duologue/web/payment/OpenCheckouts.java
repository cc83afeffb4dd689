package org.duologue.web.payment;

import java.util.List;
import org.duologue.application.payment.CheckoutQueries;
import org.duologue.application.payment.CheckoutView;
import org.duologue.domain.people.Actor;
import org.duologue.web.booking.OpenRequestRow;
import org.duologue.web.view.Reader;

/**
 * One's own checkouts that wait to be paid, as rows of what waits.
 *
 * @param reader for whom
 */
public record OpenCheckouts(Reader reader) {

    /** The rows, begun first first. */
    public List<OpenRequestRow> rows(CheckoutQueries asked, Actor by) {
        return asked.own(by).stream().map(this::row).toList();
    }

    private OpenRequestRow row(CheckoutView checkout) {
        return new OpenRequestRow(
                reader.text("payment.row", "total", checkout.total()),
                reader.text(
                        "payment.rowMeta",
                        "n",
                        checkout.sessions().size(),
                        "program",
                        checkout.programName(),
                        "until",
                        checkout.until()),
                CheckoutAddresses.page(checkout.id()),
                checkout.until());
    }
}
