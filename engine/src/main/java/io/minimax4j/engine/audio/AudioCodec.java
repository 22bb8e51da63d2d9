package io.minimax4j.engine.audio;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which audio is delivered. */
public enum AudioCodec {
    /** MPEG audio layer III at a constant bit rate. */
    MP3("mp3", "audio/mpeg"),
    /** Signed 16-bit little-endian samples in a RIFF container. */
    WAV("wav", "audio/wav"),
    /** Signed 16-bit little-endian samples, interleaved, with no container. */
    PCM("pcm", "audio/pcm"),
    /** Lossless, 16 bit, native FLAC container. */
    FLAC("flac", "audio/flac");

    private final String token;
    private final String contentType;

    AudioCodec(String token, String contentType) {
        this.token = token;
        this.contentType = contentType;
    }

    /** The lower-case name used on the wire and as a file extension, such as {@code mp3}. */
    public String token() {
        return token;
    }

    /** The MIME type of a file in this form. */
    public String contentType() {
        return contentType;
    }

    /** The codec of a wire name; empty for a name not served. */
    public static Optional<AudioCodec> of(String token) {
        return Arrays.stream(values()).filter(codec -> codec.token.equals(token)).findFirst();
    }
}
