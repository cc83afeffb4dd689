package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.List;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailArchive;
import org.duologue.application.notification.spi.Mailer;
import org.duologue.application.simulation.Faults.ConnectionLost;

/** The mail server, and the mailer before it: what was taken is kept, unless the answer gets lost. */
final class PostOffice implements Mailer {

    private final Faults faults;
    private final WallTime time;
    private final List<Mail> taken = new ArrayList<>();
    private MailArchive archive;

    PostOffice(Faults faults, WallTime time) {
        this.faults = faults;
        this.time = time;
    }

    void keepIn(MailArchive here) {
        archive = here;
    }

    @Override
    public void send(Mail mail) {
        lose(Fault.MAIL_NOT_TAKEN);
        taken.add(mail);
        lose(Fault.MAIL_ANSWER_LOST);
        archive.keep(
                new KeptMail(mail.messageId(), time.now(), mail.to().email().value(), "subject", "text", "", "", true));
    }

    private void lose(Fault fault) {
        if (faults.strikes(fault)) {
            throw new ConnectionLost(fault);
        }
    }

    /** What it has taken, in this order. */
    List<Mail> taken() {
        return List.copyOf(taken);
    }
}
