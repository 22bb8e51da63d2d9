package io.minimax4j.verification.bench;

import java.util.List;

/**
 * A format of speech as a request names it, and what others are told to make the same.
 *
 * @param encoder   FFmpeg's encoder
 * @param container FFmpeg's container
 * @param bitrate   bits per second, 0 where it follows from the rest
 */
record SpokenFormat(String name, String encoder, String container, int sampleRate, int bitrate) {
    /** Each with the rates a request has that names only the format. */
    static final List<SpokenFormat> ALL = List.of(new SpokenFormat("mp3", "libmp3lame", "mp3", 32_000, 128_000),
            new SpokenFormat("wav", "pcm_s16le", "wav", 32_000, 0),
            new SpokenFormat("pcm", "pcm_s16le", "s16le", 32_000, 0),
            new SpokenFormat("flac", "flac", "flac", 32_000, 0),
            new SpokenFormat("opus", "libopus", "ogg", 48_000, 32_000),
            new SpokenFormat("pcmu_raw", "pcm_mulaw", "mulaw", 8000, 0),
            new SpokenFormat("pcmu_wav", "pcm_mulaw", "wav", 8000, 0));

    /** For {@code PlainNative}. */
    String plain() {
        return name + ":" + encoder + ":" + container + ":" + sampleRate + ":" + bitrate;
    }

    /** What a shell pipes WAV into: lame for mp3, ffmpeg for the rest. */
    String pipedInto() {
        if (name.equals("mp3")) {
            return "lame --quiet --cbr -b " + bitrate / 1000 + " --resample " + sampleRate / 1000.0 + " - -";
        }
        String rate = bitrate == 0 ? "" : " -vbr off -compression_level 5 -b:a " + bitrate;
        return "ffmpeg -v error -i - -c:a " + encoder + rate + " -ar " + sampleRate + " -f " + container + " -";
    }
}
