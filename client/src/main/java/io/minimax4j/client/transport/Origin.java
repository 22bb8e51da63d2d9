package io.minimax4j.client.transport;

import java.net.URI;
import java.util.function.UnaryOperator;

/** Whose reply it is, for messages: what was asked, of whom, and how to strike out the key. */
record Origin(String action, String host, UnaryOperator<String> redaction) {

    static Origin of(String action, URI address, Endpoint endpoint) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return new Origin(action, address.getScheme() + "://" + address.getHost() + port, endpoint::redact);
    }

    String redact(String text) {
        return redaction.apply(text);
    }
}
