package io.minimax4j.server.speech;

import io.minimax4j.protocol.json.Json;
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
public final class HexReply {
    private final byte[] json;
    private final int audioAt;
    private final CanonicalAudio audio;

    /**
     * A reply that will have the audio.
     *
     * @param reply with an empty text in the field
     * @param field whose first occurrence takes the digits
     */
    public HexReply(Object reply, String field, CanonicalAudio audio) {
        String text = Json.text(reply);
        String mark = '"' + field + "\":\"";
        this.json = text.getBytes(StandardCharsets.UTF_8);
        this.audioAt = text.indexOf(mark) + mark.length();
        this.audio = audio;
    }

    public long length() {
        return json.length + 2 * audio.size();
    }

    /** Only while the audio is there. */
    public InputStream open() {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(json, 0, audioAt),
                new HexInputStream(audio.open()),
                new ByteArrayInputStream(json, audioAt, json.length - audioAt))));
    }
}
