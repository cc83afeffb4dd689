package org.duologue.architecture.bad.mail;

import org.duologue.architecture.bad.web.Page;

/** Breaks: mail knows no other adapter. */
record KnowsWeb(Page page) {}
