package io.minimax4j.server.egress;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the server goes for a user: the public internet on ports 80 and 443, and what the operator opened. All rules,
 * and nothing that asks anybody: the answers of the name server are handed in. Every address of a name must be open,
 * because the connection may go to any of them.
 *
 * <p>One exception: a server that only its own user can call may reach that user's machine, as 127.0.0.1, ::1 or
 * localhost, on any port. A redirect from elsewhere cannot lead there: no user wrote it.
 */
public final class EgressPolicy {
    private static final Set<Integer> WEB_PORTS = Set.of(80, 443);

    private final boolean loopbackServer;
    private final EgressAllow allow;
    private final Set<Integer> morePorts;

    /**
     * @param loopbackServer whether only programs on this machine can call the server
     * @param allow what is reached although it is closed
     * @param morePorts open everywhere, beside 80 and 443
     */
    public EgressPolicy(boolean loopbackServer, EgressAllow allow, Set<Integer> morePorts) {
        this.loopbackServer = loopbackServer;
        this.allow = allow;
        this.morePorts = Set.copyOf(morePorts);
    }

    /**
     * Whether only programs on this machine can call a server that is bound to the host. One with a public address of
     * another machine stands behind a proxy, through which anybody may come.
     */
    public static boolean isLoopbackServer(String host, Optional<URI> publicUrl) {
        return isLoopback(host) && publicUrl.map(URI::getHost).map(EgressPolicy::isLoopback).orElse(true);
    }

    private static boolean isLoopback(String host) {
        String plain = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return plain.equalsIgnoreCase(HostNameRule.LOCALHOST)
                || AddressLiteral.of(plain).filter(InetAddress::isLoopbackAddress).isPresent();
    }

    /** Reads an address and judges all of it that needs no name server. */
    Target target(String url) throws EgressException {
        Target target = TargetParser.parse(url);
        requireForm(target);
        return target;
    }

    /** Where a redirect leads. */
    Target redirect(Target from, String location) throws EgressException {
        Target target = TargetParser.redirect(from, location);
        if (from.isTls() && !target.isTls()) {
            throw EgressException.refused("the redirect leads from https to http");
        }
        if (isOwnMachine(target) && !isOwnMachine(from)) {
            throw EgressException.refused("the redirect leads to a loopback address");
        }
        requireForm(target);
        return target;
    }

    private void requireForm(Target target) throws EgressException {
        if (isOwnMachine(target)) {
            return;
        }
        Optional<InetAddress> literal = target.literal();
        if (literal.isPresent()) {
            requireOpen(target, literal.get());
            return;
        }
        requireName(target.host());
        if (!isOpenPort(target.port()) && !allow.hasPort(target.port())) {
            throw closedPort(target);
        }
    }

    private void requireName(String host) throws EgressException {
        if (HostNameRule.isMetadata(host)) {
            throw EgressException.refused("the host is the name of a cloud's metadata service; use a public host");
        }
        if (HostNameRule.isInward(host) && !allow.names(host)) {
            throw EgressException.refused("the host is a name of a private network; use a public host, or let the"
                    + " operator add it to the setting egress-allow");
        }
    }

    /** Judges what the name server said about the target. */
    void requireOpen(Target target, List<InetAddress> addresses) throws EgressException {
        if (addresses.isEmpty()) {
            throw EgressException.of(EgressException.Reason.NAME_NOT_FOUND, target);
        }
        for (InetAddress address : addresses) {
            requireOpen(target, address);
        }
    }

    private void requireOpen(Target target, InetAddress address) throws EgressException {
        if (isOwnMachine(target) && ClosedRange.isPlainLoopback(address)) {
            return;
        }
        Optional<ClosedRange> range = ClosedRange.of(address);
        boolean openPort = isOpenPort(target.port());
        if (allow.opens(target, address, range.map(ClosedRange::opening).orElse(Opening.NAME), openPort)) {
            return;
        }
        if (range.isPresent()) {
            throw closed(target, range.get());
        }
        if (!openPort) {
            throw closedPort(target);
        }
    }

    private boolean isOpenPort(int port) {
        return WEB_PORTS.contains(port) || morePorts.contains(port);
    }

    /** The exception for a loopback server: by these names only, and never by a name that just resolves there. */
    private boolean isOwnMachine(Target target) {
        return loopbackServer && (target.host().equals(HostNameRule.LOCALHOST)
                || target.literal().filter(ClosedRange::isPlainLoopback).isPresent());
    }

    /** Does not say which address a name has: that may be nobody's business outside. */
    private static EgressException closed(Target target, ClosedRange range) {
        String subject = target.literal().isPresent() ? "the host is " : "the host's name leads to ";
        String advice = range.opening() == Opening.NEVER
                ? "; use a public host"
                : "; use a public host, or let the operator add it to the setting egress-allow";
        return EgressException.refused(subject + range.meaning() + advice);
    }

    private static EgressException closedPort(Target target) {
        return EgressException.refused("port " + target.port() + " is not open; use 80 or 443, or let the operator add"
                + " it to the setting egress-ports");
    }
}
