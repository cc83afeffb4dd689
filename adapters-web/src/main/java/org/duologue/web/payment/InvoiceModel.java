package org.duologue.web.payment;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * The dialog in which an admin notes that an invoice is paid.
 *
 * @param action where it is sent
 * @param title Noor pays €80
 * @param facts what there is to know
 * @param notice what was refused, or that it is over
 * @param reference what the payment is known by; empty where it cannot be noted any more
 * @param command names this intention, so that sending it twice does it once
 */
public record InvoiceModel(
        String action,
        String title,
        List<Fact> facts,
        Optional<Notice> notice,
        Optional<Field> reference,
        String command) {}
