package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request to speak. The text holds fewer than 10,000 characters; a line break is a paragraph, {@code <#x#>} a pause
 * of x seconds.
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record SpeechRequest(
        @Nullable String model,
        @Nullable String text,
        @Nullable Boolean stream,
        @Nullable SpeechStreamOptions streamOptions,
        @Nullable VoiceSetting voiceSetting,
        @Nullable AudioSetting audioSetting,
        @Nullable String languageBoost,
        @Nullable OutputFormat outputFormat) {

    /** A request for the model to speak the text. */
    public static Builder builder(String model, String text) {
        return new Builder(model, text);
    }

    /** Whether the audio is to come as a stream of events. */
    public boolean streamed() {
        return Boolean.TRUE.equals(stream);
    }

    /** The same request, streamed; the last event then need not repeat the whole audio. */
    public SpeechRequest withStream(boolean streamed, boolean excludeAggregatedAudio) {
        return new SpeechRequest(model, text, streamed,
                streamed ? new SpeechStreamOptions(excludeAggregatedAudio) : null,
                voiceSetting, audioSetting, languageBoost, outputFormat);
    }

    /** Fills a request; what is not set keeps the platform's default. */
    public static final class Builder {
        private final String model;
        private final String text;
        private VoiceSetting voice = new VoiceSetting(null, null, null, null, null);
        private AudioSetting audio = new AudioSetting(null, null, null, null);
        private @Nullable String languageBoost;
        private @Nullable OutputFormat outputFormat;

        private Builder(String model, String text) {
            this.model = model;
            this.text = text;
        }

        /** The id of a voice, as {@code get_voice} lists them. */
        public Builder voice(String voiceId) {
            voice = new VoiceSetting(voiceId, voice.speed(), voice.vol(), voice.pitch(), voice.emotion());
            return this;
        }

        /** The pace, 0.5 to 2; 1 is normal. */
        public Builder speed(double speed) {
            voice = new VoiceSetting(voice.voiceId(), speed, voice.vol(), voice.pitch(), voice.emotion());
            return this;
        }

        /** The loudness, above 0 to 10; 1 is normal. */
        public Builder volume(double volume) {
            voice = new VoiceSetting(voice.voiceId(), voice.speed(), volume, voice.pitch(), voice.emotion());
            return this;
        }

        /** Semitones up or down, -12 to 12. */
        public Builder pitch(int semitones) {
            voice = new VoiceSetting(voice.voiceId(), voice.speed(), voice.vol(), semitones, voice.emotion());
            return this;
        }

        /** A mood such as {@code happy}, {@code sad} or {@code calm}; by default the model chooses. */
        public Builder emotion(String emotion) {
            voice = new VoiceSetting(voice.voiceId(), voice.speed(), voice.vol(), voice.pitch(), emotion);
            return this;
        }

        /** The container or codec; mp3 by default. */
        public Builder format(AudioFormat format) {
            audio = new AudioSetting(audio.sampleRate(), audio.bitrate(), format, audio.channel());
            return this;
        }

        /** Hz: 8000, 16000, 22050, 24000, 32000 or 44100. */
        public Builder sampleRate(int hertz) {
            audio = new AudioSetting(hertz, audio.bitrate(), audio.format(), audio.channel());
            return this;
        }

        /** Bits per second of mp3: 32000, 64000, 128000 or 256000. */
        public Builder bitrate(int bitsPerSecond) {
            audio = new AudioSetting(audio.sampleRate(), bitsPerSecond, audio.format(), audio.channel());
            return this;
        }

        /** 1 or 2. */
        public Builder channels(int channels) {
            audio = new AudioSetting(audio.sampleRate(), audio.bitrate(), audio.format(), channels);
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
            return new SpeechRequest(model, text, null, null, voice, audio, languageBoost, outputFormat);
        }
    }
}
