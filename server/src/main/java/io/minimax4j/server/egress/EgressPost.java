package io.minimax4j.server.egress;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message to an address that a user gave.
 *
 * @param headers beside those that the connection needs, which cannot be set here
 * @param limit for the call as a whole, name lookup and reply included
 * @param maxReplyBytes how much of the reply is read; the rest is left
 */
public record EgressPost(String url, Map<String, String> headers, byte[] body, Duration limit, int maxReplyBytes) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern VALUE = Pattern.compile("[\\x21-\\x7e](?:[\\x20-\\x7e\\t]*[\\x21-\\x7e])?");
    private static final Set<String> OURS = Set.of("host", "content-length", "transfer-encoding", "connection",
            "upgrade", "te", "trailer", "expect", "accept-encoding", "keep-alive", "proxy-connection");

    public EgressPost {
        headers = Map.copyOf(headers);
        headers.forEach(EgressPost::require);
    }

    private static void require(String name, String value) {
        if (!NAME.matcher(name).matches() || OURS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("A message cannot carry a header named '" + name + "'");
        }
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("The value of header '" + name + "' is empty or holds a character that"
                    + " a header cannot carry");
        }
    }

    /** Nothing of it: address, headers and body may hold secrets. */
    @Override
    public String toString() {
        return "EgressPost[" + body.length + " bytes]";
    }
}
