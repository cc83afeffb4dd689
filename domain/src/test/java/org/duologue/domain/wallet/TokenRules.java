package org.duologue.domain.wallet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.duologue.domain.wallet.Token.Place;

/** What can be done with the tokens of a {@link TokenModel}, and when it is refused. */
final class TokenRules {

    private TokenRules() {}

    static String call(TokenModel model, Call call) {
        return switch (call.op()) {
            case TOUCH, ASSIGN, PURCHASE -> "ok";
            case SPEND -> spend(model, call);
            case REFUND -> refund(model, call);
            case REPRICE -> reprice(model, call);
            case HOLD -> hold(model, call);
            case CAPTURE -> capture(model, call);
            case RELEASE -> release(model, call);
            case TAKE_BACK -> takeBack(model, call);
            case PAUSE -> pause(model);
            case RESUME -> resume(model);
            case CHANGE_POLICY -> model.isClosed() ? "wallet-closed" : model.change(call.policy());
            case CLOSE -> close(model);
        };
    }

    private static String standstill(TokenModel model) {
        return model.isClosed() ? "wallet-closed" : model.isPaused() ? "wallet-paused" : "ok";
    }

    private static String take(TokenModel model, int n, Place to, UUID owner) {
        if (model.table().count(Place.AVAILABLE) < n) {
            return "insufficient-credits";
        }
        model.table().take(n, to, owner);
        return "ok";
    }

    private static String spend(TokenModel model, Call call) {
        UUID booking = call.ref().value();
        if (!standstill(model).equals("ok")) {
            return standstill(model);
        }
        if (model.paidFor().containsKey(booking)) {
            return "already-funded";
        }
        String answer = take(model, call.credits(), Place.USED, booking);
        if (answer.equals("ok")) {
            model.paidFor().put(booking, call.credits());
        }
        return answer;
    }

    private static String refund(TokenModel model, Call call) {
        UUID booking = call.ref().value();
        if (!model.paidFor().containsKey(booking)) {
            return "not-funded";
        }
        List<Token> used = model.table().of(booking, Place.USED);
        if (used.isEmpty() && model.paidFor().get(booking) > 0) {
            return "nothing-to-refund";
        }
        giveBack(model, used, call.on() == RefundCause.STUDENT);
        return "ok";
    }

    private static void giveBack(TokenModel model, List<Token> tokens, boolean student) {
        List<Token> lastFirst = new ArrayList<>(tokens);
        Collections.reverse(lastFirst);
        model.giveBack(lastFirst, model.asOf(), student);
    }

    private static String reprice(TokenModel model, Call call) {
        UUID booking = call.ref().value();
        if (!model.paidFor().containsKey(booking)) {
            return "not-funded";
        }
        List<Token> used = model.table().of(booking, Place.USED);
        int more = call.credits() - used.size();
        if (more <= 0) {
            giveBack(model, used.subList(call.credits(), used.size()), true);
            return "ok";
        }
        if (!standstill(model).equals("ok")) {
            return standstill(model);
        }
        String answer = take(model, more, Place.USED, booking);
        if (answer.equals("ok")) {
            model.paidFor().put(booking, call.credits());
        }
        return answer;
    }

    private static String hold(TokenModel model, Call call) {
        UUID hold = call.hold().value();
        if (!standstill(model).equals("ok")) {
            return standstill(model);
        }
        if (model.knows(hold)) {
            return "hold-ended";
        }
        if (!call.end().orElseThrow().isAfter(model.asOf())) {
            return "end-not-in-future";
        }
        String answer = take(model, call.credits(), Place.HELD, hold);
        if (answer.equals("ok")) {
            model.reserve(hold, call.end().orElseThrow());
        }
        return answer;
    }

    private static String capture(TokenModel model, Call call) {
        if (!model.isOpen(call.hold().value())) {
            return "hold-ended";
        }
        if (model.paidFor().containsKey(call.ref().value())) {
            return "already-funded";
        }
        int held = model.table().of(call.hold().value(), Place.HELD).size();
        model.paidFor().put(call.ref().value(), held);
        model.capture(call.hold().value(), call.ref().value());
        return "ok";
    }

    private static String release(TokenModel model, Call call) {
        if (!model.isOpen(call.hold().value())) {
            return "hold-ended";
        }
        model.release(call.hold().value(), model.asOf());
        return "ok";
    }

    private static String takeBack(TokenModel model, Call call) {
        if (call.credits() < 1 || call.credits() > 1000) {
            return "invalid";
        }
        int left = model.table().leftOf(call.lot());
        if (left < 0) {
            return "not-found";
        }
        if (left < call.credits()) {
            return "credits-not-left";
        }
        model.table().discard(call.lot(), call.credits());
        return "ok";
    }

    private static String pause(TokenModel model) {
        if (standstill(model).equals("ok")) {
            model.pause(true);
            return "ok";
        }
        return standstill(model);
    }

    private static String resume(TokenModel model) {
        if (model.isClosed()) {
            return "wallet-closed";
        }
        if (!model.isPaused()) {
            return "wallet-not-paused";
        }
        model.pause(false);
        return "ok";
    }

    private static String close(TokenModel model) {
        if (model.isClosed()) {
            return "wallet-closed";
        }
        model.close();
        return "ok";
    }
}
