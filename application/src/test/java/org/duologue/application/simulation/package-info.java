/**
 * A deterministic simulation: a coaching business lived through by people who click at the same time, on servers that
 * crash, with connections that break, clocks that are wrong, mail that gets lost, and two sweepers that get in each
 * other's way or are off for days. The services run unchanged; every call of a port gives the baton back, and a seed
 * decides who goes on, how much time passes and what goes wrong. The same seed always lives the same life.
 *
 * <p>Laws: whoever was answered had the effect once, whoever was refused never; nobody is in two sessions at once;
 * every session is paid for once; every request ends once, and what was held for it with it; every wallet keeps its
 * laws after every commit, and has got each period of its history once; every fact is told once, in the unit that made
 * it one, and nothing is left to be looked at; carrying the commands out one by one, in the order of their commits,
 * ends in the same state;
 * once nothing fails any more everybody is answered and every notice is sent. Each planted fault is found.
 *
 * <p>Depends on the application's public parts, its ports in memory and the domain's laws.
 */
package org.duologue.application.simulation;
