package io.minimax4j.cli.speech;

import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.SoundEffect;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.SubtitleType;
import io.minimax4j.protocol.speech.VoiceModify;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How something is spoken. */
final class MannerOptions {
    @Option(names = "--model", paramLabel = "MODEL", defaultValue = "speech-2.6-hd", description = "The model (default: ${DEFAULT-VALUE}).")
    private String model = "";

    @Option(names = "--voice", paramLabel = "ID", description = "A voice id, see: minimax voices (default: one that fits the language of the text).")
    private @Nullable String voice;

    @Option(names = "--mix", paramLabel = "ID=WEIGHT", description = "A voice of a mix and its share, 1 to 100; up to four times.")
    private Map<String, Integer> mix = new LinkedHashMap<>();

    @Option(names = "--speed", paramLabel = "X", description = "0.5 to 2.")
    private @Nullable Double speed;

    @Option(names = "--vol", paramLabel = "X", description = "Above 0 to 10.")
    private @Nullable Double volume;

    @Option(names = "--pitch", paramLabel = "N", description = "Semitones, -12 to 12.")
    private @Nullable Integer pitch;

    @Option(names = "--emotion", paramLabel = "WORD", description = "happy, sad, angry, fearful, disgusted, surprised, calm, fluent or whisper.")
    private @Nullable String emotion;

    @Option(names = "--language", paramLabel = "NAME", description = "What the text is most likely in, such as Chinese, English or auto.")
    private @Nullable String language;

    @Option(names = "--effect", paramLabel = "NAME", description = "spacious_echo, auditorium_echo, lofi_telephone or robotic.")
    private @Nullable String effect;

    @Option(names = "--pronounce", paramLabel = "FROM=TO", description = "Says TO where FROM stands: words, pinyin like (chu3)(li3), or IPA; may be repeated.")
    private Map<String, String> pronunciations = new LinkedHashMap<>();

    @Option(names = "--normalize", description = "Puts numbers, dates and units into words first.")
    private boolean normalize;

    @Option(names = "--latex", description = "Reads formulas between $$$$ and $$$$.")
    private boolean latex;

    @Option(names = "--watermark", description = "Marks the sound as synthetic by a rhythm at its end.")
    private boolean watermark;

    @Option(names = "--format", paramLabel = "NAME", description = "mp3, wav, pcm, flac, opus, pcmu_raw or pcmu_wav (default: by the ending of --out).")
    private @Nullable String format;

    @Option(names = "--sample-rate", paramLabel = "HZ", description = "8000, 16000, 22050, 24000, 32000 or 44100; opus also 12000 and 48000.")
    private @Nullable Integer sampleRate;

    @Option(names = "--bitrate", paramLabel = "N", description = "Bits per second of mp3: 32000, 64000, 128000 or 256000.")
    private @Nullable Integer bitrate;

    @Option(names = "--channels", paramLabel = "N", description = "1 or 2.")
    private @Nullable Integer channels;

    /** The format that was named, else the one given. */
    AudioFormat format(AudioFormat otherwise) {
        return format == null ? otherwise : new AudioFormat(format);
    }

    boolean namesFormat() {
        return format != null;
    }

    /** A request to speak the text in this manner. Without a voice, one is chosen by the text. */
    SpeechRequest request(String text, AudioFormat form, @Nullable SubtitleType subtitles) {
        return filled(SpeechRequest.builder(model, text), text, form, subtitles);
    }

    /** The manner alone, for a text that lies in a file and begins like that. */
    SpeechRequest manner(String beginning, AudioFormat form) {
        return filled(SpeechRequest.manner(model), beginning, form, null);
    }

    private SpeechRequest filled(SpeechRequest.Builder request, String text, AudioFormat form,
            @Nullable SubtitleType subtitles) {
        request.format(form);
        if (mix.isEmpty()) {
            request.voice(voice == null ? fitting(text) : voice);
        }
        mix.forEach(request::mix);
        pronunciations.forEach(request::pronounce);
        fillVoice(request);
        fillSound(request);
        if (subtitles != null) {
            request.subtitles(subtitles);
        }
        return request.build();
    }

    private void fillVoice(SpeechRequest.Builder request) {
        if (speed != null) {
            request.speed(speed);
        }
        if (volume != null) {
            request.volume(volume);
        }
        if (pitch != null) {
            request.pitch(pitch);
        }
        if (emotion != null) {
            request.emotion(emotion);
        }
        if (language != null) {
            request.languageBoost(language);
        }
        if (normalize) {
            request.normalizeText();
        }
        if (latex) {
            request.readLatex();
        }
    }

    private void fillSound(SpeechRequest.Builder request) {
        if (effect != null) {
            request.modify(new VoiceModify(null, null, null, new SoundEffect(effect)));
        }
        if (watermark) {
            request.watermark();
        }
        if (sampleRate != null) {
            request.sampleRate(sampleRate);
        }
        if (bitrate != null) {
            request.bitrate(bitrate);
        }
        if (channels != null) {
            request.channels(channels);
        }
    }

    /** One of the platform's own voices for the script that the text is in. */
    private static String fitting(String text) {
        boolean chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return chinese ? "female-shaonv" : "English_expressive_narrator";
    }
}
