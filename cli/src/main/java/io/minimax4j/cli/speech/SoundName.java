package io.minimax4j.cli.speech;

import io.minimax4j.protocol.speech.AudioFormat;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The format of a sound by the ending of its file. */
final class SoundName {
    static final String ENDINGS = ".mp3, .wav, .pcm, .flac, .opus, .ulaw (bare) or .ulaw.wav";

    private static final Map<String, AudioFormat> FORMATS = formats();

    private SoundName() {}

    /** The longer ending comes first. */
    private static Map<String, AudioFormat> formats() {
        Map<String, AudioFormat> formats = new LinkedHashMap<>();
        formats.put(".ulaw.wav", AudioFormat.PCMU_WAV);
        formats.put(".pcmu.wav", AudioFormat.PCMU_WAV);
        formats.put(".ulaw", AudioFormat.PCMU_RAW);
        formats.put(".pcmu", AudioFormat.PCMU_RAW);
        formats.put(".mp3", AudioFormat.MP3);
        formats.put(".wav", AudioFormat.WAV);
        formats.put(".pcm", AudioFormat.PCM);
        formats.put(".flac", AudioFormat.FLAC);
        formats.put(".opus", AudioFormat.OPUS);
        formats.put(".ogg", AudioFormat.OPUS);
        return formats;
    }

    static Optional<AudioFormat> format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return FORMATS.entrySet().stream().filter(ending -> name.endsWith(ending.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }

    static AudioFormat formatOf(Path file) {
        return format(file).orElseThrow(() -> new IllegalArgumentException(
                "cannot tell the format from '" + file + "': let it end in " + ENDINGS
                        + ", or name it with --format."));
    }
}
