package org.duologue.web.booking;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;

/**
 * The dialog in which a session is moved.
 *
 * @param session the page of the session, where closing leads
 * @param action the address of every step and of the moving itself
 * @param now when the session takes place at present
 * @param notices what was refused
 * @param calendar days and times; empty where it cannot be moved
 * @param start the chosen start as it is sent, or empty
 * @param sum what moving does
 * @param deadline until when it can be moved
 * @param button what confirming says
 * @param reason the field for a reason, where moving is only asked for; else empty
 * @param zone the zone of the times shown
 * @param command names this intention, so that sending it twice moves once
 */
public record MoveModel(
        String session,
        String action,
        String now,
        List<Notice> notices,
        Optional<CalendarModel> calendar,
        String start,
        String sum,
        String deadline,
        String button,
        Optional<Field> reason,
        String zone,
        String command) {}
