package org.duologue.application.contracts;

import net.jqwik.api.Label;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.World;

@Label("The ports in memory keep every contract")
class MemoryContractsTest implements AllContracts {

    private static final World WORLD = new MemoryWorld(Leadership.MONDAY);

    @Override
    public World world() {
        return WORLD;
    }
}
