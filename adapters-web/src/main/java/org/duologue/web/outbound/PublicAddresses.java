package org.duologue.web.outbound;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses belong to the public web. IPv4 is public unless a block is set aside for something else; IPv6 only
 * where addresses are given out to the world, less what is set aside there or hides an IPv4 address.
 */
final class PublicAddresses {

    private static final List<Block> NOT_V4 = List.of(
            Block.of("0.0.0.0/8"),
            Block.of("10.0.0.0/8"),
            Block.of("100.64.0.0/10"),
            Block.of("127.0.0.0/8"),
            // Wire server of a cloud, public by its number only.
            Block.of("168.63.129.16/32"),
            Block.of("169.254.0.0/16"),
            Block.of("172.16.0.0/12"),
            Block.of("192.0.0.0/24"),
            Block.of("192.0.2.0/24"),
            Block.of("192.88.99.0/24"),
            Block.of("192.168.0.0/16"),
            Block.of("198.18.0.0/15"),
            Block.of("198.51.100.0/24"),
            Block.of("203.0.113.0/24"),
            Block.of("224.0.0.0/4"),
            Block.of("240.0.0.0/4"));

    private static final Block GIVEN_OUT_V6 = Block.of("2000::/3");

    private static final List<Block> NOT_V6 =
            List.of(Block.of("2001::/23"), Block.of("2001:db8::/32"), Block.of("2002::/16"), Block.of("3fff::/20"));

    private PublicAddresses() {}

    /** Whether the address belongs to the public web. */
    static boolean contain(InetAddress address) {
        byte[] bits = address.getAddress();
        if (address instanceof Inet4Address) {
            return NOT_V4.stream().noneMatch(block -> block.contains(bits));
        }
        return GIVEN_OUT_V6.contains(bits) && NOT_V6.stream().noneMatch(block -> block.contains(bits));
    }

    /**
     * The addresses that begin with the same bits.
     *
     * @param prefix as a number, cut to so many bits
     * @param bits how many
     */
    private record Block(BigInteger prefix, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/", 2);
            int bits = Integer.parseInt(parts[1]);
            try {
                return new Block(begin(InetAddress.getByName(parts[0]).getAddress(), bits), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(text, e);
            }
        }

        private static BigInteger begin(byte[] address, int bits) {
            return new BigInteger(1, address).shiftRight(8 * address.length - bits);
        }

        boolean contains(byte[] address) {
            return begin(address, bits).equals(prefix);
        }
    }
}
