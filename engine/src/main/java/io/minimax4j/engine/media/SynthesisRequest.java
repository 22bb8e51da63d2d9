package io.minimax4j.engine.media;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A text to speak and how.
 *
 * @param text           what to say, in the given form; at most {@value #MAX_TEXT} UTF-16 units
 * @param form           how the text is written
 * @param voice          voice or language of espeak-ng, such as {@code cmn}, {@code yue}, {@code en-us}, {@code fr};
 *                       {@code cmn-latn-pinyin} reads pinyin with tone digits
 * @param variant        speaker of that voice: {@code f1}..{@code f5}, {@code m1}..{@code m8} and the other variants of
 *                       espeak-ng; empty for the voice's own
 * @param wordsPerMinute pace, 80 to 450; 175 is usual
 * @param pitch          height of the voice, 0 to 99; 50 is usual
 * @param pitchRange     liveliness, 0 (monotone) to 99; 50 is usual
 * @param volume         loudness, 0 to 200; 100 is usual, above it loud passages are limited
 * @param wordGapMs      extra pause between words, 0 to 1000, in steps of about 10
 * @param hertz          one pitch for the whole text, 40 to 1000, in place of any melody; 0 for speech with its own
 * @param phonemes       whether to tell when each phoneme begins and how each clause is pronounced
 */
public record SynthesisRequest(String text, TextForm form, String voice, String variant, int wordsPerMinute, int pitch,
        int pitchRange, int volume, int wordGapMs, int hertz, boolean phonemes) {
    /** The longest text of one request, in UTF-16 units. Longer ones are to be cut at sentences by the caller. */
    public static final int MAX_TEXT = 100_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    /** How a text is written. */
    public enum TextForm {
        /** Plain text; every character is meant as itself. */
        PLAIN,
        /** Plain text in which {@code [[...]]} holds phoneme names of espeak-ng. */
        PHONEMES,
        /** SSML markup. */
        SSML
    }

    public SynthesisRequest {
        Objects.requireNonNull(form, "form");
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("text of " + text.length() + " characters is longer than " + MAX_TEXT);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("text holds a NUL character");
        }
        checkName("voice", voice);
        if (!variant.isEmpty()) {
            checkName("variant", variant);
        }
        checkRange("wordsPerMinute", wordsPerMinute, 80, 450);
        checkRange("pitch", pitch, 0, 99);
        checkRange("pitchRange", pitchRange, 0, 99);
        checkRange("volume", volume, 0, 200);
        checkRange("wordGapMs", wordGapMs, 0, 1000);
        if (hertz != 0) {
            checkRange("hertz", hertz, 40, 1000);
        }
    }

    /** Starts a request with the usual values. */
    public static Builder builder(String text, String voice) {
        return new Builder(text, voice);
    }

    private static void checkName(String what, String value) {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " name is not of letters, digits, '-' and '_'");
        }
    }

    private static void checkRange(String what, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(what + " " + value + " is outside " + low + ".." + high);
        }
    }

    /** Collects the optional parts of a request. */
    public static final class Builder {
        private final String text;
        private final String voice;
        private TextForm form = TextForm.PLAIN;
        private String variant = "";
        private int wordsPerMinute = 175;
        private int pitch = 50;
        private int pitchRange = 50;
        private int volume = 100;
        private int wordGapMs;
        private int hertz;
        private boolean phonemes;

        private Builder(String text, String voice) {
            this.text = Objects.requireNonNull(text, "text");
            this.voice = Objects.requireNonNull(voice, "voice");
        }

        public Builder form(TextForm value) {
            form = value;
            return this;
        }

        public Builder variant(String value) {
            variant = value;
            return this;
        }

        public Builder wordsPerMinute(int value) {
            wordsPerMinute = value;
            return this;
        }

        public Builder pitch(int value) {
            pitch = value;
            return this;
        }

        public Builder pitchRange(int value) {
            pitchRange = value;
            return this;
        }

        public Builder volume(int value) {
            volume = value;
            return this;
        }

        public Builder wordGapMs(int value) {
            wordGapMs = value;
            return this;
        }

        /** All at one pitch. */
        public Builder hertz(int value) {
            hertz = value;
            return this;
        }

        public Builder phonemes(boolean value) {
            phonemes = value;
            return this;
        }

        public SynthesisRequest build() {
            return new SynthesisRequest(text, form, voice, variant, wordsPerMinute, pitch, pitchRange, volume,
                    wordGapMs, hertz, phonemes);
        }
    }
}
