package org.duologue.architecture.bad.application.people;

/** Breaks: views are records. */
public class ClassView {}
