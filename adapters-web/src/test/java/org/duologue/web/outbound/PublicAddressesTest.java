package org.duologue.web.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F4 Requests of the server itself reach the public web and nothing else")
class PublicAddressesTest {

    private static final InetAddress PUBLIC = address("93.184.216.34");

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.255.255.255",
        "10.0.0.0, 10.255.255.255",
        "100.64.0.0, 100.127.255.255",
        "100.100.100.200, 100.100.100.200",
        "127.0.0.0, 127.255.255.255",
        "168.63.129.16, 168.63.129.16",
        "169.254.0.0, 169.254.255.255",
        "169.254.169.254, 169.254.170.2",
        "172.16.0.0, 172.31.255.255",
        "192.0.0.0, 192.0.0.255",
        "192.0.2.0, 192.0.2.255",
        "192.88.99.0, 192.88.99.255",
        "192.168.0.0, 192.168.255.255",
        "198.18.0.0, 198.19.255.255",
        "198.51.100.0, 198.51.100.255",
        "203.0.113.0, 203.0.113.255",
        "224.0.0.0, 239.255.255.255",
        "240.0.0.0, 255.255.255.255",
        "::, ::1",
        "::7f00:1, ::ffff:0",
        "::ffff:127.0.0.1, ::ffff:10.0.0.1",
        "64:ff9b::7f00:1, 64:ff9b:1::1",
        "100::, 100::1",
        "2001::1, 2001:1ff:ffff::1",
        "2001:db8::, 2001:db8:ffff::1",
        "2002:7f00:1::, 2002:ffff::1",
        "3fff::, 3fff:fff::1",
        "4000::1, 5f00::1",
        "fc00::1, fdff::1",
        "fd00:ec2::254, fd00:ec2::23",
        "fe80::1, febf::1",
        "fec0::1, feff::1",
        "ff00::, ffff::1"
    })
    @DisplayName("a block that is set aside is refused, from its first address to its last")
    void refused(String first, String last) {
        assertFalse(PublicAddresses.contain(address(first)), first);
        assertFalse(PublicAddresses.contain(address(last)), last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "168.63.129.17",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "192.0.3.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2000::1",
                "2001:200::1",
                "2001:db7:ffff::1",
                "2001:db9::1",
                "2003::1",
                "2a00:1450:4001:82a::200e",
                "3ffe::1"
            })
    @DisplayName("its neighbours, and the rest of the world, are not")
    void allowed(String literal) {
        assertTrue(PublicAddresses.contain(address(literal)), literal);
    }

    private static Optional<Destination> look(String uri, boolean loopback, String... machines)
            throws UnknownHostException {
        List<InetAddress> found =
                List.of(machines).stream().map(PublicAddressesTest::address).toList();
        return Destination.of(URI.create(uri), new OutboundSettings(loopback), host -> found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://calendar.example/a",
                "file:///etc/passwd",
                "gopher://calendar.example/",
                "//calendar.example/a",
                "http:///a",
                "http://user@calendar.example/a",
                "http://user:secret@calendar.example/a",
                "http://calendar.example:22/a",
                "https://calendar.example:8443/a",
                "http://calendar.example:0/a",
                "http://under_score.example/a"
            })
    @DisplayName("nothing but http and https, at their own ports, without a user")
    void addresses(String uri) throws Exception {
        assertEquals(Optional.empty(), look(uri, false, "93.184.216.34"));
    }

    @Test
    @DisplayName(
            "a name may mean several machines, and each has to be allowed; the first is connected to, by its number")
    void names() throws Exception {
        String uri = "https://Calendar.example/a%20b?c=%2F&d";
        assertEquals(Optional.empty(), look(uri, false, "127.0.0.1"));
        assertEquals(Optional.empty(), look(uri, false, "93.184.216.34", "10.0.0.1"));
        assertEquals(Optional.empty(), look(uri, false, "2a00:1450::1", "::1"));
        assertEquals(Optional.empty(), look(uri, true, "10.0.0.1"));
        Destination to = look(uri, false, "93.184.216.34", "1.1.1.1").orElseThrow();
        assertEquals(PUBLIC, to.machine());
        assertEquals(URI.create("https://93.184.216.34:443/a%20b?c=%2F&d"), to.pinned());
        assertEquals("Calendar.example", to.hostHeader());
        assertEquals(Optional.of("Calendar.example"), to.name());
        assertEquals(
                URI.create("http://[2a00:1450:0:0:0:0:0:1]:80/"),
                look("http://calendar.example", false, "2a00:1450::1")
                        .orElseThrow()
                        .pinned());
        assertEquals(
                Optional.empty(),
                look("http://[2a00:1450::1]/", false, "2a00:1450::1")
                        .orElseThrow()
                        .name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "0", "localhost", "[::1]", "[::ffff:127.0.0.1]", "127.0.0.1"})
    @DisplayName("this machine is refused under whatever name; for tests it can be allowed, at any port")
    void thisMachine(String host) throws Exception {
        URI uri = URI.create("http://" + host + "/");
        Destination.Resolver real = name -> List.of(InetAddress.getAllByName(name));
        assertEquals(Optional.empty(), Destination.of(uri, OutboundSettings.PUBLIC_WEB, real));
        assertTrue(look("http://localhost:8123/", true, "127.0.0.1").isPresent());
        assertTrue(look("http://localhost:8123/", true, "::1").isPresent());
    }
}
