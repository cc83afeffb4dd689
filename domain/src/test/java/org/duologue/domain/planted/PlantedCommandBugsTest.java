package org.duologue.domain.planted;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Bugs planted in what commands do to a wallet")
class PlantedCommandBugsTest extends Planting {

    static final List<PlantedBug> BUGS = Stream.of(SpendingBugs.ALL, RefundBugs.ALL, CommandBugs.ALL, TransferBugs.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    Stream<PlantedBug> bugs() {
        return BUGS.stream();
    }
}
