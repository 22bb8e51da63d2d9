package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.server.http.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Keeps audio for a while and gives a link to it. */
@FunctionalInterface
public interface AudioLinks {
    /** A link for the caller of the exchange; anybody who holds it may fetch the audio. */
    URI store(Exchange exchange, AudioEncoding encoding, InputStream audio) throws IOException;
}
