package org.duologue.web.booking;

/**
 * The page about one's private calendar feed.
 *
 * @param since that there is one, and since when; empty: there is none
 * @param url its address, right after it was made; else empty
 * @param toast what has just been done, or empty
 */
public record CalendarFeedModel(String since, String url, String toast) {}
