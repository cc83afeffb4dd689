package org.duologue.web.payment.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Map;

/** A session as Stripe keeps it: open, complete (and paid or not yet) or expired; each step tells what Stripe tells. */
final class FakeSession {

    private final String id;
    private final Map<String, String> form;
    private final URI api;
    private String status = "open";
    private String payment = "unpaid";

    FakeSession(String id, Map<String, String> form, URI api) {
        this.id = id;
        this.form = form;
        this.api = api;
    }

    String id() {
        return id;
    }

    /** The payer pays, and the money is there. */
    String pay() {
        status = "complete";
        payment = "paid";
        return event("checkout.session.completed");
    }

    /** The payer has done everything, and the money is on its way. */
    String order() {
        status = "complete";
        return event("checkout.session.completed");
    }

    /** The money arrives. */
    String arrive() {
        payment = "paid";
        return event("checkout.session.async_payment_succeeded");
    }

    /** It does not. */
    String fail() {
        return event("checkout.session.async_payment_failed");
    }

    /** Time is over. */
    String runOut() {
        expire();
        return event("checkout.session.expired");
    }

    boolean expire() {
        boolean open = status.equals("open");
        if (open) {
            status = "expired";
        }
        return open;
    }

    /** Told of this session as it is now. */
    String event(String type) {
        JsonObject data = Json.createObjectBuilder().add("object", json()).build();
        return Json.createObjectBuilder()
                .add("id", "evt_" + id)
                .add("object", "event")
                .add("api_version", "2020-08-27")
                .add("type", type)
                .add("data", data)
                .build()
                .toString();
    }

    JsonObject json() {
        long total = Long.parseLong(form.get("line_items[0][quantity]"))
                * Long.parseLong(form.get("line_items[0][price_data][unit_amount]"));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", id)
                .add("object", "checkout.session")
                .add("status", status)
                .add("payment_status", payment)
                .add("amount_total", total)
                .add("currency", form.get("line_items[0][price_data][currency]"))
                .add("client_reference_id", form.get("client_reference_id"));
        if (status.equals("open")) {
            json.add("url", api + "/pay/" + id);
        }
        return status.equals("complete")
                ? json.add("payment_intent", "pi_" + id).build()
                : json.addNull("payment_intent").build();
    }
}
