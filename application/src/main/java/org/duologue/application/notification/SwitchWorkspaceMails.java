package org.duologue.application.notification;

import org.duologue.domain.people.Actor;

/** Says which mails about credits the workspace sends at all. */
public record SwitchWorkspaceMails(Actor by, CreditMails sent) {}
