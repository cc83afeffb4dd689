package org.duologue.architecture.bad.persistence;

import org.duologue.architecture.bad.web.Page;

/** Breaks: persistence knows no other adapter. */
record KnowsWeb(Page page) {}
