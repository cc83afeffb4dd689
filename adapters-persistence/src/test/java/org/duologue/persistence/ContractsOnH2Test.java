package org.duologue.persistence;

import net.jqwik.api.Label;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.duologue.application.contracts.AllContracts;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.World;

@Label("The ports on H2 keep every contract")
class ContractsOnH2Test implements AllContracts {

    private static Database database;
    private static World world;

    @BeforeContainer
    static void open() {
        database = Databases.h2();
        world = new JpaWorld(database, Leadership.MONDAY);
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Override
    public World world() {
        return world;
    }
}
