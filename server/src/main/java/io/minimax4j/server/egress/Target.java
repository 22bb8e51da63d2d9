package io.minimax4j.server.egress;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Where a request goes: the parts of an address that was parsed once, by {@link TargetParser}. The connection and the
 * request are made of these parts, so no second parser can read the address in another way.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a lower-case name or an address, an IPv6 one without brackets
 * @param port what the address says, or the scheme's own
 * @param pathAndQuery begins with a slash; may hold secrets
 */
public record Target(String scheme, String host, int port, String pathAndQuery) {
    /** {@code https://example.com:8443}, without a port that is the scheme's own: safe to show, and as a key. */
    public String origin() {
        String bracketed = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return scheme + "://" + bracketed + (port == standardPort(scheme) ? "" : ":" + port);
    }

    static int standardPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    boolean isTls() {
        return scheme.equals("https");
    }

    /** The address that the host is; empty for a name. */
    Optional<InetAddress> literal() {
        return AddressLiteral.of(host);
    }

    /** Without path and query: both may hold secrets. */
    @Override
    public String toString() {
        return origin();
    }
}
