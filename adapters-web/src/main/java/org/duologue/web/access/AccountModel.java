package org.duologue.web.access;

import java.util.List;
import java.util.Optional;
import org.duologue.application.people.MemberView;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * What the account page shows.
 *
 * @param done what has just been done: {@code saved}, {@code password}, or nothing
 */
public record AccountModel(
        MemberView me, List<Field> profile, List<Field> password, Optional<Notice> notice, String done) {}
