package org.duologue.application.wallet.spi;

import org.duologue.application.shared.Right;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.wallet.WalletId;

/** Whose wallet is whose, and who may have to do with it. */
@FunctionalInterface
public interface EnrolledWallets {

    /** The wallet of the enrollment, if the actor has the right to the enrollment; otherwise refused. */
    WalletId require(Actor by, EnrollmentId enrollment, Right right);
}
