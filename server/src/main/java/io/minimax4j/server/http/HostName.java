package io.minimax4j.server.http;

import java.net.Inet6Address;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Host names as they stand in settings and in headers, judged without asking any name server. */
final class HostName {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");
    private static final Set<String> LOOPBACK = Set.of("localhost", "::1", "[::1]");
    private static final Set<String> EVERY = Set.of("0.0.0.0", "::", "[::]");

    private HostName() {}

    /** Whether only programs on this machine can reach a server that is bound to the host. */
    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT)) || LOOPBACK_V4.matcher(host).matches();
    }

    /** An address, not a name: nobody can point it elsewhere by DNS. */
    static boolean isAddress(String host) {
        return host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
    }

    /** Without brackets, an IPv6 address in the long form that certificates are read in. */
    static String plain(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return bare.indexOf(':') >= 0 ? Inet6Address.ofLiteral(bare).getHostAddress() : bare;
    }

    /** Bound to every interface: the host is no name that anybody could use. */
    static boolean isEvery(String host) {
        return EVERY.contains(host);
    }

    /** The host to write into a URL for a server that is bound to this one. */
    static String reachable(String host) {
        if (EVERY.contains(host)) {
            return "127.0.0.1";
        }
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** The host of a Host header, without its port. */
    static String ofHeader(String header) {
        int colon = header.lastIndexOf(':');
        boolean port = colon > header.lastIndexOf(']') && header.indexOf(':') == colon || header.startsWith("[")
                && colon > header.lastIndexOf(']');
        return port ? header.substring(0, colon) : header;
    }
}
