package org.duologue.domain.planted;

import static org.duologue.domain.planted.PlantedBug.bug;

import java.util.List;

/** Mistakes about what owners of credits are told. */
final class AnnouncingBugs {

    static final List<PlantedBug> ALL = List.of(
            bug(
                    "what is over two days old is still news",
                    "Announcing",
                    "Duration.ofDays(2);",
                    "Duration.ofDays(3);",
                    "AnnouncingProperties"),
            bug(
                    "the end of credits that last two weeks is told a week before",
                    "Announcing",
                    ".compareTo(SHORT_LIFE) <= 0",
                    ".compareTo(SHORT_LIFE) < 0",
                    "AnnouncingProperties#twoWeeks"),
            bug(
                    "a lot with nothing in it counts as told",
                    "Announcing",
                    "lot.available() == 0 || lot.announced()",
                    "lot.announced()",
                    "AnnouncingProperties"),
            bug(
                    "what is carried over is said to end",
                    "Announcing",
                    ".filter(lot -> lostAt(wallet, lot.expiresAt().orElseThrow()) > 0)",
                    "",
                    "AnnouncingProperties"),
            bug(
                    "whoever was told that credits came is not told that they end",
                    "Announcing",
                    "lot.announced() == Announced.END",
                    "lot.announced() != Announced.NOTHING",
                    "AnnouncingProperties"),
            bug(
                    "an end is told again and again",
                    "Announcing",
                    "ending.contains(lot) ? Announced.END : Announced.ARRIVAL",
                    "Announced.ARRIVAL",
                    "AnnouncingProperties"),
            bug(
                    "what was told is forgotten when the lot is used",
                    "Lot",
                    "forfeited, carriedOut, transferredOut, announced);",
                    "forfeited, carriedOut, transferredOut, Announced.NOTHING);",
                    "AnnouncingProperties"),
            bug(
                    "nobody looks before time does something to the wallet",
                    "Balances",
                    "Stream.concat(announcements, nextEventAt().stream())",
                    "nextEventAt().stream()",
                    "AnnouncingProperties#nextLook"));

    private AnnouncingBugs() {}
}
