package org.duologue.architecture.bad.web;

import jakarta.mail.Session;

/** Breaks: only mail knows Jakarta Mail. */
record KnowsMail(Session session) {}
