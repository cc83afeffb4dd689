package org.duologue.mail.notification;

/**
 * What a calendar is told.
 *
 * @param method REQUEST to take the session in or move it, CANCEL to take it out
 * @param text the iCalendar object
 */
record Invite(String method, String text) {}
