package org.duologue.bootstrap.demo;

import java.util.List;

/** Who plays: invented people, of whom three can sign in. */
final class Cast {

    static final String PASSWORD = "duologue-demo";
    static final Person OWNER = new Person("Olivia Brandt", "owner", "Europe/Berlin");
    static final Person INGRID = new Person("Ingrid Sommer", "coach", "Europe/Berlin", "New leaders, hard talks");
    static final Person TOMAS = new Person("Tomás Rivera", "tomas", "Europe/Madrid", "Starting in a new role");
    static final Person AMARA = new Person("Amara Okafor", "amara", "Europe/London", "Career moves, presence");
    static final Person NOOR = new Person("Noor Haddad", "student", "America/New_York");

    static final List<Person> COACHES = List.of(INGRID, TOMAS, AMARA);

    static final Person JONAS = new Person("Jonas Weber", "jonas", "Europe/Berlin");
    static final Person PRIYA = new Person("Priya Raman", "priya", "Asia/Kolkata");
    static final Person LIAM = new Person("Liam O’Connor", "liam", "Europe/Dublin");
    static final Person MEI = new Person("Mei Tanaka", "mei", "Asia/Tokyo");
    static final Person SOFIA = new Person("Sofia Rossi", "sofia", "Europe/Rome");
    static final Person KOFI = new Person("Kofi Mensah", "kofi", "Africa/Accra");
    static final Person ELENA = new Person("Elena Petrova", "elena", "Europe/Sofia");
    static final Person MARCUS = new Person("Marcus Lind", "marcus", "Europe/Stockholm");

    private Cast() {}

    /** Somebody, by the first part of the address; a coach with their topics. */
    record Person(String name, String mailbox, String zone, String about) {

        Person(String name, String mailbox, String zone) {
            this(name, mailbox, zone, "");
        }

        String email() {
            return mailbox + "@demo.example";
        }
    }
}
