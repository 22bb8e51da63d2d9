package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.speech.Manner;
import io.minimax4j.engine.speech.Modification;
import io.minimax4j.engine.speech.Modification.Effect;
import io.minimax4j.engine.speech.Pronunciation;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.engine.speech.VoiceShare;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.speech.AudioSetting;
import io.minimax4j.protocol.speech.PronunciationDict;
import io.minimax4j.protocol.speech.SoundEffect;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.speech.SubtitleType;
import io.minimax4j.protocol.speech.TimbreWeight;
import io.minimax4j.protocol.speech.VoiceModify;
import io.minimax4j.protocol.speech.VoiceSetting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks what a request says beside its text against the contract, and fills in what it leaves open. */
public final class StyleReader {
    /** Speaks where the request names no voice, which the contract allows. */
    private static final String USUAL_VOICE = "male-qn-qingse";
    private static final int MOST_VOICES = 4;
    private static final int MOST_RULES = 1000;
    private static final List<String> MODES = List.of("basic", "quality");
    /** What the models before 2.5 do not speak. */
    private static final List<String> NEWER_LANGUAGES = List.of("Persian", "Filipino", "Tamil");

    private final SpeechEngine engine;
    private final VoiceBook voices;

    public StyleReader(SpeechEngine engine, VoiceBook voices) {
        this.engine = engine;
        this.voices = voices;
    }

    /**
     * The style that a request asks for.
     *
     * @throws ApiException 2013 naming the field that is wrong, 20132 or 2042 if a voice cannot be used
     */
    public Style read(long accountId, SpeechRequest request, Channel channel) {
        String model = model(request.model());
        AudioSetting audio = request.audioSetting() == null ? AudioSetting.NONE : request.audioSetting();
        VoiceSetting voice = request.voiceSetting() == null ? VoiceSetting.NONE : request.voiceSetting();
        boolean latex = Boolean.TRUE.equals(voice.latexRead());
        AudioEncoding encoding = Encodings.of(audio, channel == Channel.BACKGROUND ? 2 : 1);
        Utterance pattern = new Utterance(model, "", shares(accountId, request.timbreWeights(), voice.voiceId()),
                manner(voice, model, latex ? "Chinese" : language(request.languageBoost(), model)),
                new Reading(normalized(request, voice), latex, pronunciations(request.pronunciationDict())),
                modification(request.voiceModify(), audio, channel),
                Boolean.TRUE.equals(request.aigcWatermark()) && !channel.streams());
        return new Style(pattern, encoding, subtitles(request, channel));
    }

    private String model(@Nullable String name) {
        String wanted = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return engine.models().stream().filter(model -> model.toLowerCase(Locale.ROOT).equals(wanted)).findFirst()
                .orElseThrow(() -> ApiException.invalid((wanted.isEmpty() ? "model is missing" : "unknown model")
                        + "; choose one of " + String.join(", ", engine.models())));
    }

    private static String language(@Nullable String text, String model) {
        String language = Languages.named(text);
        boolean old = model.startsWith("speech-01") || model.startsWith("speech-02");
        if (old && NEWER_LANGUAGES.contains(language)) {
            throw ApiException.invalid("language_boost " + language + " is not spoken by " + model
                    + "; choose a model of 2.5 or later");
        }
        return language;
    }

    private List<VoiceShare> shares(long accountId, @Nullable List<TimbreWeight> weights, @Nullable String voiceId) {
        if (weights == null || weights.isEmpty()) {
            return List.of(new VoiceShare(voices.find(accountId, named(voiceId)), 1));
        }
        if (weights.size() > MOST_VOICES) {
            throw ApiException.invalid("timbre_weights mixes " + weights.size() + " voices; four are the most");
        }
        return weights.stream().map(weight -> share(accountId, weight)).toList();
    }

    private VoiceShare share(long accountId, @Nullable TimbreWeight weight) {
        if (weight == null || weight.voiceId() == null || weight.voiceId().isBlank() || weight.weight() == null) {
            throw ApiException.invalid("each entry of timbre_weights needs voice_id and weight");
        }
        if (weight.weight() < 1 || weight.weight() > 100) {
            throw ApiException
                    .invalid("a weight of timbre_weights is " + weight.weight() + "; it must lie in [1, 100]");
        }
        return new VoiceShare(voices.find(accountId, weight.voiceId()), weight.weight());
    }

    private static String named(@Nullable String id) {
        if (id == null) {
            return USUAL_VOICE;
        }
        if (id.isBlank()) {
            throw ApiException
                    .invalid("voice_setting.voice_id is empty; name a voice, or mix several in timbre_weights");
        }
        return id;
    }

    private static Manner manner(VoiceSetting setting, String model, String language) {
        double speed = within("speed", setting.speed(), 0.5, 2);
        double volume = within("vol", setting.vol(), 0, 10);
        if (volume == 0) {
            throw ApiException.invalid("voice_setting.vol is 0; it must be above 0");
        }
        int pitch = setting.pitch() == null ? 0 : setting.pitch();
        if (pitch < -12 || pitch > 12) {
            throw ApiException.invalid("voice_setting.pitch is " + pitch + "; it must lie in [-12, 12]");
        }
        return new Manner(speed, volume, pitch, Emotions.named(setting.emotion(), model), language);
    }

    private static double within(String field, @Nullable Double value, double least, double most) {
        if (value == null) {
            return 1;
        }
        if (!(value >= least && value <= most)) {
            throw ApiException.invalid("voice_setting." + field + " is " + value + "; it must lie in [" + least + ", "
                    + most + "]");
        }
        return value;
    }

    /** The mode, where there is one, beats the older switches, of which either switches it on. */
    private static boolean normalized(SpeechRequest request, VoiceSetting voice) {
        String mode = request.textNormalizationMode();
        if (mode != null && !mode.isBlank()) {
            if (!MODES.contains(mode.strip())) {
                throw ApiException.invalid("text_normalization_mode must be basic or quality");
            }
            return true;
        }
        return Boolean.TRUE.equals(voice.textNormalization()) || Boolean.TRUE.equals(voice.englishNormalization())
                || Boolean.TRUE.equals(request.textNormalization());
    }

    private static List<Pronunciation> pronunciations(@Nullable PronunciationDict dict) {
        if (dict == null) {
            return List.of();
        }
        if (dict.tone().size() > MOST_RULES) {
            throw ApiException.invalid("pronunciation_dict has " + dict.tone().size() + " rules; 1,000 are the most");
        }
        return dict.tone().stream().map(StyleReader::pronunciation).toList();
    }

    private static Pronunciation pronunciation(String rule) {
        int slash = rule.indexOf('/');
        String written = slash < 0 ? "" : rule.substring(0, slash).strip();
        String spoken = slash < 0 ? "" : rule.substring(slash + 1).strip();
        if (written.isEmpty() || spoken.isEmpty()) {
            throw new ApiException(ErrorCode.INVALID_PARAMS, "invalid params, glyph definition format error: a rule of"
                    + " pronunciation_dict is written/spoken, such as omg/oh my god or a Hanzi with pinyin and tone in"
                    + " parentheses");
        }
        return new Pronunciation(written, spoken);
    }

    private static Modification modification(@Nullable VoiceModify modify, AudioSetting audio, Channel channel) {
        if (modify == null) {
            return Modification.NONE;
        }
        Modification modification = new Modification(slider("pitch", modify.pitch()),
                slider("intensity", modify.intensity()), slider("timbre", modify.timbre()),
                effect(modify.soundEffects()));
        List<String> formats = channel.streams() ? List.of("mp3") : List.of("mp3", "wav", "flac");
        String format = audio.format() == null ? "mp3" : audio.format().text().strip().toLowerCase(Locale.ROOT);
        if (!modification.equals(Modification.NONE) && !formats.contains(format)) {
            throw ApiException.invalid("voice_modify works with audio_setting.format " + String.join(", ", formats)
                    + (channel.streams() ? " when audio is streamed" : ""));
        }
        return modification;
    }

    private static int slider(String name, @Nullable Integer value) {
        if (value == null) {
            return 0;
        }
        if (value < -100 || value > 100) {
            throw ApiException.invalid("voice_modify." + name + " is " + value + "; it must lie in [-100, 100]");
        }
        return value;
    }

    private static Effect effect(@Nullable SoundEffect effect) {
        if (effect == null || effect.text().isBlank()) {
            return Effect.NONE;
        }
        return Arrays.stream(Effect.values())
                .filter(known -> known != Effect.NONE
                        && known.name().toLowerCase(Locale.ROOT).equals(effect.text().strip()))
                .findFirst().orElseThrow(() -> ApiException.invalid("voice_modify.sound_effects must be one of"
                        + " spacious_echo, auditorium_echo, lofi_telephone, robotic"));
    }

    private static Subtitles subtitles(SpeechRequest request, Channel channel) {
        SubtitleType type = request.subtitleType();
        Subtitles subtitles = switch (type == null ? "" : type.text().strip()) {
            case "", "sentence" -> Subtitles.SENTENCE;
            case "word" -> Subtitles.WORD;
            case "word_streaming" -> Subtitles.WORD_STREAMING;
            default -> throw ApiException.invalid("subtitle_type must be sentence, word or word_streaming");
        };
        if (!Boolean.TRUE.equals(request.subtitleEnable())) {
            return Subtitles.NONE;
        }
        if (subtitles == Subtitles.WORD_STREAMING && !channel.streams()) {
            throw ApiException.invalid("subtitle_type word_streaming needs stream=true; use word for a whole clip");
        }
        return subtitles;
    }
}
