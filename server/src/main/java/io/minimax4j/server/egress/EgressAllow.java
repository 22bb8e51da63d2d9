package io.minimax4j.server.egress;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What the operator opens although it is closed, the setting {@code egress-allow}: host names, addresses and networks,
 * each with an optional port. An entry with a port opens that port and no other; one without opens the ports that are
 * open everywhere.
 */
public final class EgressAllow {
    /** Nothing is opened. */
    public static final EgressAllow NONE = new EgressAllow(List.of());

    private final List<Entry> entries;

    private EgressAllow(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads {@code intranet.example, 10.1.0.0/16, files.example:9000, [fd00::/8]:9000}.
     *
     * @throws IllegalArgumentException completing the sentence "setting 'egress-allow' ..."
     */
    public static EgressAllow parse(String text) {
        return new EgressAllow(Arrays.stream(text.split(",")).map(String::strip).filter(entry -> !entry.isEmpty())
                .map(Entry::parse).toList());
    }

    /** Whether the operator named the host. */
    boolean names(String host) {
        return entries.stream()
                .anyMatch(entry -> entry.place() instanceof Place.Name(String name) && name.equals(host));
    }

    /** Whether some entry speaks of the port. */
    boolean hasPort(int port) {
        return entries.stream().anyMatch(entry -> entry.port().orElse(-1) == port);
    }

    /** Whether an entry of the strength needed opens the address, on a port that is open everywhere or its own. */
    boolean opens(Target target, InetAddress address, Opening needed, boolean openPort) {
        return entries.stream().filter(entry -> entry.port().isPresent()
                ? entry.port().getAsInt() == target.port()
                : openPort).map(Entry::place)
                .anyMatch(place -> place.holds(target, address) && place.opening().compareTo(needed) >= 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EgressAllow allow && entries.equals(allow.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    private record Entry(Place place, OptionalInt port) {
        static Entry parse(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            int colon = lower.lastIndexOf(':');
            boolean bracketed = lower.startsWith("[");
            boolean port = bracketed ? lower.lastIndexOf(']') == colon - 1 : colon >= 0 && lower.indexOf(':') == colon;
            String place = port ? lower.substring(0, colon) : lower;
            return new Entry(Place.parse(bracketed ? unbracketed(place, text) : place, text),
                    port ? OptionalInt.of(port(lower.substring(colon + 1), text)) : OptionalInt.empty());
        }

        private static String unbracketed(String place, String text) {
            if (!place.endsWith("]")) {
                throw wrong(text);
            }
            return place.substring(1, place.length() - 1);
        }

        private static int port(String port, String text) {
            if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > 65_535) {
                throw wrong(text);
            }
            return Integer.parseInt(port);
        }
    }

    private sealed interface Place {
        boolean holds(Target target, InetAddress address);

        Opening opening();

        static Place parse(String place, String text) {
            if (HostNameRule.isName(place) && !HostNameRule.isMetadata(place)) {
                return new Name(place);
            }
            return new Net(Network.parse(place).filter(network -> network.prefix() >= 7)
                    .orElseThrow(() -> wrong(text)));
        }

        record Name(String name) implements Place {
            @Override
            public boolean holds(Target target, InetAddress address) {
                return name.equals(target.host());
            }

            @Override
            public Opening opening() {
                return Opening.NAME;
            }
        }

        record Net(Network network) implements Place {
            @Override
            public boolean holds(Target target, InetAddress address) {
                return network.contains(address);
            }

            @Override
            public Opening opening() {
                return network.isSingle() ? Opening.ADDRESS : Opening.NETWORK;
            }
        }
    }

    private static IllegalArgumentException wrong(String entry) {
        return new IllegalArgumentException("must list host names, addresses and networks of /7 or smaller, such as"
                + " intranet.example, 10.1.0.0/16 or 10.1.2.3:9000 (IPv6 with a port: [fd00::/8]:9000), and no"
                + " metadata service; not '" + entry + "'");
    }
}
