package org.duologue.domain.planted;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Bugs planted in what time does to a wallet")
class PlantedTimeBugsTest extends Planting {

    static final List<PlantedBug> BUGS = Stream.of(TimeBugs.ALL, SettlementBugs.ALL, LifeBugs.ALL, AnnouncingBugs.ALL)
            .flatMap(List::stream)
            .toList();

    @Override
    Stream<PlantedBug> bugs() {
        return BUGS.stream();
    }
}
