package org.duologue.application.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duologue.application.scheduling.spi.BusyTimes;
import org.duologue.domain.scheduling.ReadFailure;

/** Calendars elsewhere as the test says they are; an address it says nothing about is not reached. */
public final class ScriptedBusyTimes implements BusyTimes {

    private final Map<String, Reading> byUrl = new ConcurrentHashMap<>();
    private final List<Question> asked = new ArrayList<>();

    /** From now on that is what is found there. */
    public void at(String url, Reading reading) {
        byUrl.put(url, reading);
    }

    /** What has been asked since the last call. */
    public synchronized List<Question> take() {
        List<Question> questions = List.copyOf(asked);
        asked.clear();
        return questions;
    }

    @Override
    public synchronized Reading read(Question question) {
        asked.add(question);
        return byUrl.getOrDefault(question.url().value(), new Reading.Failed(ReadFailure.NOT_REACHED));
    }
}
