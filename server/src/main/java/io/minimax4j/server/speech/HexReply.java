package io.minimax4j.server.speech;

import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.SpeechReply;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * The JSON of a reply whose audio may be larger than the heap: the record is written with no audio, and the digits are
 * put between its two halves while they are sent.
 */
final class HexReply {
    private static final String MARK = "\"audio\":\"";

    private final byte[] json;
    private final int audioAt;
    private final CanonicalAudio audio;

    /** @param reply with an empty audio text */
    HexReply(SpeechReply reply, CanonicalAudio audio) {
        String text = Json.text(reply);
        this.json = text.getBytes(StandardCharsets.UTF_8);
        this.audioAt = text.indexOf(MARK) + MARK.length();
        this.audio = audio;
    }

    long length() {
        return json.length + 2 * audio.size();
    }

    InputStream open() {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(json, 0, audioAt),
                new HexInputStream(audio.open()),
                new ByteArrayInputStream(json, audioAt, json.length - audioAt))));
    }
}
