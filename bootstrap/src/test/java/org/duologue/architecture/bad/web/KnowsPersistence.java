package org.duologue.architecture.bad.web;

import org.duologue.architecture.bad.persistence.Table;

/** Breaks: the web knows no other adapter. */
record KnowsPersistence(Table table) {}
