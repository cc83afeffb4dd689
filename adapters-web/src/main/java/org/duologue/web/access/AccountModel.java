package org.duologue.web.access;

import java.util.List;
import java.util.Optional;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.people.MemberView;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * What the account page shows.
 *
 * @param mails which mails the reader wants
 * @param everybody which mails are sent at all, to who may say so
 * @param done what has just been done: {@code saved}, {@code password}, or nothing
 */
public record AccountModel(
        MemberView me,
        List<Field> profile,
        List<Field> password,
        WantedMails mails,
        Optional<WantedMails> everybody,
        Optional<Notice> notice,
        String done) {}
