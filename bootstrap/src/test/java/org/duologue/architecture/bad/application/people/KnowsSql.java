package org.duologue.architecture.bad.application.people;

import java.sql.Connection;

/** Breaks: the application knows the domain and the JDK only. */
record KnowsSql(Connection connection) {}
