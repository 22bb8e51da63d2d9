package io.minimax4j.server.speech;

import io.minimax4j.server.http.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Keeps audio and subtitles for a while and gives a link to them. */
@FunctionalInterface
public interface AudioLinks {
    /**
     * A link for the caller of the exchange; anybody who holds it may fetch the bytes.
     *
     * @param extension of the file's name, without a dot
     */
    URI store(Exchange exchange, String extension, String mediaType, InputStream bytes) throws IOException;
}
