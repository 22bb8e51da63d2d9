package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to speak (contract section 1). The text holds fewer than 10,000 characters; a line break is a paragraph,
 * {@code <#x#>} a pause of x seconds.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record SpeechRequest(
        @Nullable String model,
        @Nullable String text,
        @Nullable Boolean stream,
        @Nullable SpeechStreamOptions streamOptions,
        @Nullable VoiceSetting voiceSetting,
        @Nullable AudioSetting audioSetting,
        @Nullable PronunciationDict pronunciationDict,
        @Json.Alias("timber_weights") @Nullable List<TimbreWeight> timbreWeights,
        @Nullable String languageBoost,
        @Nullable VoiceModify voiceModify,
        @Nullable Boolean subtitleEnable,
        @Nullable SubtitleType subtitleType,
        @Nullable OutputFormat outputFormat,
        @Nullable Boolean aigcWatermark,
        @Nullable Boolean textNormalization,
        @Nullable String textNormalizationMode,
        @Nullable Boolean continuousSound) {

    /** A request for the model to speak the text. */
    public static Builder builder(String model, String text) {
        return new Builder(model, text);
    }

    /** How to speak, for a session or a long text, which bring the text themselves. */
    public static Builder manner(String model) {
        return new Builder(model, null);
    }

    /** Whether the audio is to come as a stream of events. */
    public boolean streamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** The same request, streamed; the last event then need not repeat the whole audio. */
    public SpeechRequest withStream(boolean streamed, boolean excludeAggregatedAudio) {
        return new SpeechRequest(model, text, streamed,
                streamed ? new SpeechStreamOptions(excludeAggregatedAudio) : null, voiceSetting, audioSetting,
                pronunciationDict, timbreWeights, languageBoost, voiceModify, subtitleEnable, subtitleType,
                outputFormat, aigcWatermark, textNormalization, textNormalizationMode, continuousSound);
    }

    /** Fills a request; what is not set keeps the platform's default. */
    public static final class Builder {
        private final String model;
        private final @Nullable String text;
        private VoiceSetting voice = VoiceSetting.NONE;
        private AudioSetting audio = AudioSetting.NONE;
        private final List<String> pronunciations = new ArrayList<>();
        private final List<TimbreWeight> weights = new ArrayList<>();
        private @Nullable String languageBoost;
        private @Nullable VoiceModify modify;
        private @Nullable SubtitleType subtitles;
        private @Nullable OutputFormat outputFormat;
        private @Nullable Boolean watermark;
        private @Nullable Boolean continuous;
        private @Nullable String normalization;

        private Builder(String model, @Nullable String text) {
            this.model = model;
            this.text = text;
        }

        /** The id of a voice, as {@code get_voice} lists them. */
        public Builder voice(String voiceId) {
            voice = voice.withVoice(voiceId);
            return this;
        }

        /** Mixes voices, up to four: this one has that share, 1 to 100, beside the shares of the others. */
        public Builder mix(String voiceId, int weight) {
            weights.add(new TimbreWeight(voiceId, weight));
            return this;
        }

        /** The pace, 0.5 to 2; 1 is normal. */
        public Builder speed(double speed) {
            voice = voice.withSpeed(speed);
            return this;
        }

        /** The loudness, above 0 to 10; 1 is normal. */
        public Builder volume(double volume) {
            voice = voice.withVolume(volume);
            return this;
        }

        /** Semitones up or down, -12 to 12. */
        public Builder pitch(int semitones) {
            voice = voice.withPitch(semitones);
            return this;
        }

        /** A mood such as {@code happy}, {@code sad} or {@code calm}; by default the model chooses. */
        public Builder emotion(String emotion) {
            voice = voice.withEmotion(emotion);
            return this;
        }

        /** Puts numbers, dates, units and the like into words before they are read, in Chinese and English. */
        public Builder normalizeText() {
            voice = voice.withTextNormalization(true);
            return this;
        }

        /**
         * The same in a chosen way: {@code basic} by rules, {@code quality} by a model besides, for a whole clip over HTTP.
         */
        public Builder normalizeText(String mode) {
            normalization = mode;
            return this;
        }

        /** Reads formulas between {@code $$} as formulas, in Chinese. */
        public Builder readLatex() {
            voice = voice.withLatexRead(true);
            return this;
        }

        /** Says {@code spoken} where {@code written} stands: words, pinyin such as {@code (chu3)(li3)}, or IPA. */
        public Builder pronounce(String written, String spoken) {
            pronunciations.add(written + "/" + spoken);
            return this;
        }

        /** Changes the sound of the voice. */
        public Builder modify(VoiceModify change) {
            modify = change;
            return this;
        }

        /** Asks for subtitles. */
        public Builder subtitles(SubtitleType type) {
            subtitles = type;
            return this;
        }

        /** Asks for a rhythm behind the last word that marks the audio as synthetic. Only for a whole clip. */
        public Builder watermark() {
            watermark = true;
            return this;
        }

        /** Asks not to split the text inside: better prosody, later first audio. For sockets. */
        public Builder continuous() {
            continuous = true;
            return this;
        }

        /** The container or codec; mp3 by default. */
        public Builder format(AudioFormat format) {
            audio = audio.withFormat(format);
            return this;
        }

        /** Hz: 8000, 16000, 22050, 24000, 32000 or 44100; opus also 12000 and 48000. */
        public Builder sampleRate(int hertz) {
            audio = audio.withSampleRate(hertz);
            return this;
        }

        /** Bits per second of mp3: 32000, 64000, 128000 or 256000. */
        public Builder bitrate(int bitsPerSecond) {
            audio = audio.withBitrate(bitsPerSecond);
            return this;
        }

        /** Keeps the rate of a streamed mp3 constant. */
        public Builder constantBitrate() {
            audio = audio.withForceCbr(true);
            return this;
        }

        /** 1 or 2. */
        public Builder channels(int channels) {
            audio = audio.withChannel(channels);
            return this;
        }

        /** The language that the text is most likely in, such as {@code Chinese} or {@code auto}. */
        public Builder languageBoost(String language) {
            languageBoost = language;
            return this;
        }

        /** Whether the reply carries the audio or a link to it. A stream always carries it. */
        public Builder output(OutputFormat format) {
            outputFormat = format;
            return this;
        }

        public SpeechRequest build() {
            return new SpeechRequest(model, text, null, null, mixed(), audio,
                    pronunciations.isEmpty() ? null : new PronunciationDict(pronunciations),
                    weights.isEmpty() ? null : List.copyOf(weights), languageBoost, modify,
                    subtitles == null ? null : true, subtitles, outputFormat, watermark, null, normalization,
                    continuous);
        }

        /** A mix goes with an empty voice id. */
        private VoiceSetting mixed() {
            return weights.isEmpty() || voice.voiceId() != null ? voice : voice.withVoice("");
        }
    }
}
