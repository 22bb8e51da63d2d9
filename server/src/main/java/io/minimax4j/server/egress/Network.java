package io.minimax4j.server.egress;

import java.net.InetAddress;
import java.util.Optional;

/** All addresses that begin with the same bits. */
record Network(InetAddress base, int prefix) {
    /** {@code 10.0.0.0/8}, {@code fd00::/8}, or an address, which is a network of one. */
    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return AddressLiteral.of(text).map(address -> new Network(address, bits(address)));
        }
        String prefix = text.substring(slash + 1);
        return prefix.matches("0|[1-9][0-9]{0,2}")
                ? AddressLiteral.of(text.substring(0, slash)).map(base -> new Network(base, Integer.parseInt(prefix)))
                        .filter(Network::isWhole)
                : Optional.empty();
    }

    private boolean isWhole() {
        return prefix <= bits(base) && firstBitFrom(prefix) < 0;
    }

    private int firstBitFrom(int start) {
        for (int bit = start; bit < bits(base); bit++) {
            if (bit(base.getAddress(), bit) != 0) {
                return bit;
            }
        }
        return -1;
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * 8;
    }

    private static int bit(byte[] bytes, int index) {
        return bytes[index / 8] >> 7 - index % 8 & 1;
    }

    boolean contains(InetAddress address) {
        byte[] mine = base.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            if (bit(mine, bit) != bit(other, bit)) {
                return false;
            }
        }
        return true;
    }

    boolean isSingle() {
        return prefix == bits(base);
    }
}
