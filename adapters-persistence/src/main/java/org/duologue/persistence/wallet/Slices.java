package org.duologue.persistence.wallet;

import java.util.Arrays;
import java.util.List;
import org.duologue.domain.wallet.Slice;

/** Slices in one column: {@code lot:amount}, separated by blanks. */
final class Slices {

    private Slices() {}

    static String write(List<Slice> slices) {
        return String.join(
                " ", slices.stream().map(s -> s.lot() + ":" + s.amount()).toList());
    }

    static List<Slice> read(String text) {
        return Arrays.stream(text.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":"))
                .map(part -> new Slice(Integer.parseInt(part[0]), Integer.parseInt(part[1])))
                .toList();
    }
}
