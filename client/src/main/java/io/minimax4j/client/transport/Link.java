package io.minimax4j.client.transport;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.Function;

import io.minimax4j.client.error.MiniMaxException;

/** A link that a reply gave in place of content. It may be signed, so no message quotes it. */
public record Link(String text) {

    /** Whether a text is one, and not the content itself. */
    public static boolean is(String text) {
        String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /**
     * What it leads to, whole, fetched without the key.
     *
     * @param action what it is fetched for, for messages
     * @param malformed what to throw if it is no link
     */
    public byte[] bytes(Transport transport, String action, Function<String, ? extends MiniMaxException> malformed) {
        return transport.fetch(action, address(malformed), Link::body);
    }

    /**
     * What it leads to, as it comes, fetched without the key; a connection that breaks is made again where it broke.
     *
     * @param action what it is fetched for, for messages
     * @param malformed what to throw if it is no link
     */
    public ResumingStream open(Transport transport, String action,
            Function<String, ? extends MiniMaxException> malformed) {
        return ResumingStream.of(transport, action, address(malformed));
    }

    private URI address(Function<String, ? extends MiniMaxException> malformed) {
        try {
            URI address = new URI(text);
            if (is(text) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            // told below, without the parser's words
        }
        throw malformed.apply("a link that is none");
    }

    private static byte[] body(Reply reply) {
        try (var in = reply.body()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw reply.broken(e);
        }
    }

    /** Not the link, which may be signed. */
    @Override
    public String toString() {
        return "Link";
    }
}
