package org.duologue.web.scheduling;

import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.application.shared.WholeList;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Role;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Readers;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;

/** The pages of the appointment of a story, as its owner sees them. */
final class AppointmentStory {

    static final Currency EUR = Currency.getInstance("EUR");

    private final Leadership story = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);

    Leadership story() {
        return story;
    }

    /** The appointment of the story. */
    AppointmentView stored() {
        return story.duologue().schedulingQueries().appointment(story.owner(), story.appointment());
    }

    private List<MemberView> coaches() {
        return WholeList.of(
                page -> story.duologue().peopleQueries().members(story.owner(), MemberFilter.with(Role.COACH), page));
    }

    /** The page in every language; the English one. */
    Document shown(String name, Function<AppointmentSheets, Page> page) {
        return Shown.everywhere(
                name,
                language -> Readers.everything(language, Theme.SYSTEM),
                r -> page.apply(new AppointmentSheets(r, EUR, coaches())));
    }

    /** What was sent, with other values in one field. */
    static Map<String, List<String>> without(Map<String, List<String>> sent, String field, String... values) {
        Map<String, List<String>> other = new HashMap<>(sent);
        other.put(field, Arrays.asList(values));
        return other;
    }

    /** The form of the appointment of the story. */
    Document form() {
        return shown("appointment", s -> s.form(Optional.of(stored()), Entered.nothing(), Optional.empty()));
    }
}
