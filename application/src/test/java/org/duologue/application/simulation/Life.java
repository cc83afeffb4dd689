package org.duologue.application.simulation;

import java.util.List;

/** What a client of the simulation has to do with. */
record Life(
        Baton baton,
        Dice dice,
        Faults faults,
        WallTime time,
        Trace trace,
        Journal journal,
        Ledger ledger,
        List<Server> servers) {}
