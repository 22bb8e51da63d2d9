package io.minimax4j.server.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/**
 * A target with the addresses that were judged. To the HTTP client it is the name server as well: one that knows this
 * name only, so that nobody asks a second time and gets another answer.
 */
record CheckedTarget(Target target, List<InetAddress> addresses) implements DnsResolver {
    /** A name may have any number of addresses; a call is no way to knock at them all. */
    private static final int MOST_TRIED = 4;

    CheckedTarget {
        addresses = List.copyOf(addresses.subList(0, Math.min(addresses.size(), MOST_TRIED)));
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (!host.equals(target.host())) {
            throw new UnknownHostException("A connection of another call");
        }
        return addresses.toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
