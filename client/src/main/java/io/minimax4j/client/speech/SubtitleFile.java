package io.minimax4j.client.speech;

import java.util.function.Function;

import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.Link;
import io.minimax4j.client.transport.Transport;

/** The subtitles of a clip where they lie in a file of their own. */
final class SubtitleFile {
    private final Transport transport;
    private final String action;
    private final Function<String, ? extends MiniMaxException> malformed;

    SubtitleFile(Transport transport, String action, Function<String, ? extends MiniMaxException> malformed) {
        this.transport = transport;
        this.action = action;
        this.malformed = malformed;
    }

    Subtitles fetch(String link) {
        byte[] json = new Link(link).bytes(transport, action + ", download of the subtitles", malformed);
        try {
            return Subtitles.read(json);
        } catch (IllegalArgumentException e) {
            throw malformed.apply("subtitles that are not the JSON of the contract");
        }
    }
}
