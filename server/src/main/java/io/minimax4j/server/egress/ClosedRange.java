package io.minimax4j.server.egress;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that do not belong to the public internet, and what may open them. The first range that holds an address
 * counts. IPv6 is closed but for 2000::/3, the part that is given out.
 */
enum ClosedRange {
    METADATA("an address of a cloud's metadata service", Opening.ADDRESS, "169.254.169.254", "169.254.170.2",
            "169.254.170.23", "100.100.100.200", "168.63.129.16", "192.0.0.192", "fd00:ec2::254", "fd00:ec2::23"),
    LOOPBACK("a loopback address", Opening.NAME, "127.0.0.0/8", "::1"),
    PRIVATE("a private address", Opening.NAME, "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7",
            "fec0::/10"),
    CARRIER("an address behind a carrier's translation", Opening.NAME, "100.64.0.0/10"),
    LINK_LOCAL("a link-local address", Opening.NETWORK, "169.254.0.0/16", "fe80::/10"),
    DOCUMENTATION("an address for documentation or measurements", Opening.NETWORK, "192.0.2.0/24",
            "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/15", "2001:db8::/32", "3fff::/20"),
    UNSPECIFIED("an address that stands for this machine", Opening.NEVER, "0.0.0.0/8", "::"),
    MULTICAST("a multicast address", Opening.NEVER, "224.0.0.0/4", "ff00::/8"),
    /** Translated, compatible, NAT64, 6to4 and Teredo. Mapped ones never get here: the JDK makes IPv4 of them. */
    TRANSLATED("an IPv4 address inside an IPv6 one", Opening.NEVER, "::ffff:0:0:0/96", "::/96", "64:ff9b::/96",
            "64:ff9b:1::/48", "2002::/16", "2001::/32"),
    RESERVED("a reserved address", Opening.NEVER, "192.0.0.0/24", "192.88.99.0/24", "240.0.0.0/4", "2001::/23",
            "::/3", "4000::/2", "8000::/1");

    private final String meaning;
    private final Opening opening;
    private final List<Network> networks;

    ClosedRange(String meaning, Opening opening, String... networks) {
        this.meaning = meaning;
        this.opening = opening;
        this.networks = Arrays.stream(networks).map(text -> Network.parse(text).orElseThrow()).toList();
    }

    /** The range that closes an address; empty for a public one. */
    static Optional<ClosedRange> of(InetAddress address) {
        return Arrays.stream(values()).filter(range -> range.holds(address)).findFirst();
    }

    private boolean holds(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    /** Completes the sentence "it is ...". */
    String meaning() {
        return meaning;
    }

    Opening opening() {
        return opening;
    }

    /** Exactly the two addresses that mean "my own machine" to everybody. */
    static boolean isPlainLoopback(InetAddress address) {
        return address instanceof Inet4Address
                ? Arrays.equals(address.getAddress(), new byte[]{127, 0, 0, 1})
                : address.isLoopbackAddress();
    }
}
