package org.duologue.web.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The entries at the side of every page, by what the member may do. Somebody with several hats sees the union, each
 * entry once.
 *
 * @param groups the groups from top to bottom; the first holds what a phone shows at the bottom
 */
public record Navigation(List<List<Entry>> groups) {

    public Navigation {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /**
     * One entry.
     *
     * @param label the text
     * @param href where it leads
     * @param icon its picture in the sprite
     * @param count how much is new there, 0 to show nothing
     * @param current whether the page shown lies below it
     */
    public record Entry(String label, String href, String icon, int count, boolean current) {

        /** The value of {@code aria-current}, or null. */
        public String ariaCurrent() {
            return current ? "page" : null;
        }
    }

    /** The navigation for this reader; empty for somebody who is not signed in. */
    public static Navigation of(Reader reader) {
        return reader.member()
                .map(member -> new Navigation(groups(reader, member)))
                .orElseGet(() -> new Navigation(List.of()));
    }

    private static List<List<Entry>> groups(Reader reader, SignedInMember member) {
        return member.leads() ? List.of(leading(reader, member), preparing(reader, member)) : List.of(studying(reader));
    }

    /** Whether a phone has to open a menu for the rest. */
    public boolean more() {
        return groups.size() > 1;
    }

    private static List<Entry> studying(Reader reader) {
        return List.of(
                entry(reader, "dashboard", "home"),
                entry(reader, "coaching", "coaching"),
                entry(reader, "sessions", "video"),
                entry(reader, "credits", "credits"),
                entry(reader, "account", "user"));
    }

    private static List<Entry> leading(Reader reader, SignedInMember member) {
        Entry mine = member.coaches() ? entry(reader, "calendar", "calendar") : entry(reader, "members", "users");
        return List.of(
                entry(reader, "dashboard", "home"),
                entry(reader, "coaching", "coaching"),
                mine,
                entry(reader, "requests", "inbox"));
    }

    private static List<Entry> preparing(Reader reader, SignedInMember member) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(reader, "sessions", "video"));
        if (member.coaches()) {
            entries.add(entry(reader, "availability", "clock"));
        }
        if (member.administers()) {
            entries.add(entry(reader, "programmes", "layers"));
            entries.add(entry(reader, "appointments", "book"));
        }
        if (member.administers() && member.coaches()) {
            entries.add(entry(reader, "members", "users"));
        }
        if (member.studies()) {
            entries.add(entry(reader, "credits", "credits"));
        }
        if (member.administers()) {
            entries.add(entry(reader, "pool", "credits"));
            entries.add(entry(reader, "payments", "refund"));
            entries.add(entry(reader, "mails", "mail"));
        }
        entries.add(entry(reader, "account", "user"));
        return entries;
    }

    private static Entry entry(Reader reader, String name, String icon) {
        String href = name.equals("dashboard") ? "/app/" : "/app/" + name;
        boolean current = name.equals("dashboard")
                ? reader.path().equals("/app") || reader.path().equals(href)
                : reader.path().equals(href) || reader.path().startsWith(href + "/");
        int count = reader.member().map(m -> m.counts().getOrDefault(name, 0)).orElse(0);
        return new Entry(reader.text("nav." + name), href, icon, count, current);
    }
}
