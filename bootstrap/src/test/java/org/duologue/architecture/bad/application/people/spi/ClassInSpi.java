package org.duologue.architecture.bad.application.people.spi;

/** Breaks: spi holds interfaces, records and exceptions only. */
public class ClassInSpi {}
