package org.duologue.application.notification;

import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;

/** Says which mails a member wants: by the member, or by an admin. */
public record SwitchMails(Actor by, MemberId member, WantedMails wanted) {}
