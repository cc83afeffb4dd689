/**
 * What every implementation of a driven port has to promise, as tests that run on any implementation: implement the
 * interface of a port, say in which world it is to be tried, and all of its laws are tried there.
 *
 * <p>Laws: a contract asks nothing that the ports' Javadoc does not promise; it depends on nothing that another test
 * left behind; and for each contract there is a deliberately broken port that it finds out. Properties take a seed and
 * nothing else, so that they can be called by hand with a seed that once failed.
 */
package org.duologue.application.contracts;
