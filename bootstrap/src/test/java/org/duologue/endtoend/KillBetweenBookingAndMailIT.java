package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E11: a server that is killed between a booking and its mails sends them when it is back, each once")
class KillBetweenBookingAndMailIT {

    @Test
    @DisplayName("on H2")
    void onH2() throws Exception {
        kill(ServerUnderTest.onH2("kill-h2"));
    }

    @Test
    @DisplayName("on PostgreSQL")
    void onPostgres() throws Exception {
        kill(ServerUnderTest.onPostgres("kill-postgres"));
    }

    private static void kill(ServerUnderTest server) throws Exception {
        int port = portWithoutListener();
        try (server) {
            server.with("SMTP_HOST", "127.0.0.1")
                    .with("SMTP_PORT", Integer.toString(port))
                    .start();
            CoachingOverHttp it = new CoachingOverHttp(server);
            String booking = it.book(it.freeTimes(9).get(0)).get(0);
            server.kill();
            try (Mailbox mails = Mailbox.openAt(port)) {
                server.start();
                assertTrue(mails.awaits(4), () -> "the invitations to join and to the session: " + mails.all());
                assertEquals(9, it.credits());
                String later = it.book(it.freeTimes(9).get(3)).get(0);
                assertTrue(mails.awaits(6), "a booking made after all that has its mails sent, too");
                assertEquals(2, mails.count("UID:" + later));
                assertEquals(2, mails.count("UID:" + booking), "each of the two got it once");
                assertEquals(6, mails.all().size());
            }
        }
    }

    private static int portWithoutListener() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
