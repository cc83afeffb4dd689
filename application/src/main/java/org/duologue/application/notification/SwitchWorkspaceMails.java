package org.duologue.application.notification;

import org.duologue.domain.people.Actor;

/** Says which of the mails that one can do without the workspace sends at all. */
public record SwitchWorkspaceMails(Actor by, WantedMails sent) {}
