package org.duologue.architecture.bad.domain.weather;

/** Breaks: every subdomain has its arrows. */
record Rain(int millimetres) {}
