package org.duologue.domain.wallet;

import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Kind;
import org.duologue.domain.shared.Refusal;

/** Why a wallet does not do something. */
public sealed interface WalletRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /**
     * There are not enough credits.
     *
     * @param nextRenewalAt when more come; empty: none will
     */
    record InsufficientCredits(int required, int available, Optional<Instant> nextRenewalAt) implements WalletRefusal {
        @Override
        public Kind kind() {
            return Kind.PAYMENT_NEEDED;
        }

        @Override
        public String code() {
            return "insufficient-credits";
        }
    }

    /** The wallet is closed for good. */
    record WalletClosed(Instant since) implements WalletRefusal {
        @Override
        public String code() {
            return "wallet-closed";
        }
    }

    /** The wallet is paused. */
    record WalletPaused(Instant since) implements WalletRefusal {
        @Override
        public String code() {
            return "wallet-paused";
        }
    }

    /** The wallet is not paused. */
    record WalletNotPaused() implements WalletRefusal {
        @Override
        public String code() {
            return "wallet-not-paused";
        }
    }

    /** The thing is paid for already. */
    record AlreadyFunded(FundingRef ref) implements WalletRefusal {
        @Override
        public String code() {
            return "already-funded";
        }
    }

    /** This wallet has not paid for the thing. */
    record NotFunded(FundingRef ref) implements WalletRefusal {
        @Override
        public String code() {
            return "not-funded";
        }
    }

    /** More than is still spent would come back. */
    record NothingToRefund(FundingRef ref, int asked, int used) implements WalletRefusal {
        @Override
        public String code() {
            return "nothing-to-refund";
        }
    }

    /** There is no such open hold, or it has timed out. */
    record HoldEnded(HoldId hold) implements WalletRefusal {
        @Override
        public String code() {
            return "hold-ended";
        }
    }

    /** The end would not lie in the future. */
    record EndNotInFuture(Instant end, Instant now) implements WalletRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "end-not-in-future";
        }
    }

    /** So many of the assigned credits are not there any more to be taken back. */
    record NotLeft(int lot, int asked, int available) implements WalletRefusal {
        @Override
        public String code() {
            return "credits-not-left";
        }
    }

    /** The wallet would hold more than it can. */
    record WalletFull(int max) implements WalletRefusal {
        @Override
        public String code() {
            return "wallet-full";
        }
    }

    /** The wallet has no renewal to change. */
    record NoRenewal() implements WalletRefusal {
        @Override
        public String code() {
            return "no-renewal";
        }
    }

    /** The same id came with another command before. */
    record CommandReused(CommandId id) implements WalletRefusal {
        @Override
        public String code() {
            return "command-conflict";
        }
    }
}
