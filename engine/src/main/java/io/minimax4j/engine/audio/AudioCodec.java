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
    FLAC("flac", "audio/flac"),
    /** Opus at a constant bit rate in an Ogg container. */
    OPUS("opus", "audio/ogg"),
    /** G.711 mu-law, a byte a sample at 8 kHz, interleaved, with no container. */
    PCMU_RAW("pcmu_raw", "audio/basic", "ulaw"),
    /** G.711 mu-law at 8 kHz in a RIFF container. */
    PCMU_WAV("pcmu_wav", "audio/wav", "wav");

    private final String token;
    private final String contentType;
    private final String extension;

    AudioCodec(String token, String contentType) {
        this(token, contentType, token);
    }

    AudioCodec(String token, String contentType, String extension) {
        this.token = token;
        this.contentType = contentType;
        this.extension = extension;
    }

    /** The lower-case name used on the wire, such as {@code pcmu_wav}. */
    public String token() {
        return token;
    }

    /** What the name of a file in this form ends with, without the dot, such as {@code wav}. */
    public String extension() {
        return extension;
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
