package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.text.Part;
import io.minimax4j.engine.offline.speech.text.SpeechText;
import io.minimax4j.engine.speech.Pronunciation;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Has lines spoken at one pitch, each as a whole so that its sounds join, and finds their syllables. */
final class Reciter {
    /** A model that makes no sounds of tags: brackets in lyrics are words. */
    private static final String MODEL = "speech-01-hd";
    private static final SystemVoice NOBODY = new SystemVoice("singer", "singer", "English", List.of());
    private static final String SUFFIX_NAME = "er2";
    /** The synthesizer spells words that end with it in English; by itself it says it. */
    private static final Pronunciation SUFFIX = new Pronunciation("儿", "(" + SUFFIX_NAME + ")");
    private static final Pattern PAUSE_MARK = Pattern.compile("<#[^<>]{0,20}#>|[<>]");
    private static final float FULL_SCALE = 32_768;

    private final MediaToolbox toolbox;
    private final LanguageChoice languages;

    Reciter(MediaToolbox toolbox, LanguageChoice languages) {
        this.toolbox = toolbox;
        this.languages = languages;
    }

    /**
     * @param variant speaker of the synthesizer; empty for that of the language
     */
    Recitation recite(String line, String variant, int hertz, int wordsPerMinute)
            throws MediaException, InterruptedException {
        Tape tape = new Tape();
        List<SpokenSyllable> syllables = new ArrayList<>();
        for (Part.Words words : words(line)) {
            tape.next();
            toolbox.synthesize(SynthesisRequest.builder(words.text(), words.language().espeakVoice())
                    .form(words.form()).variant(variant).wordsPerMinute(wordsPerMinute).hertz(hertz).phonemes(true)
                    .build(), tape);
            syllables.addAll(new Syllabifier(words, tape.phones()).syllables());
        }
        return new Recitation(tape.samples(), syllables);
    }

    private List<Part.Words> words(String line) {
        Utterance said = Utterance.of(MODEL, PAUSE_MARK.matcher(line).replaceAll(" "), NOBODY)
                .with(new Reading(true, false, List.of(SUFFIX)));
        List<Part.Words> words = new ArrayList<>();
        try {
            for (Iterator<Part> parts = SpeechText.parts(said, languages); parts.hasNext();) {
                if (parts.next() instanceof Part.Words some) {
                    words.add(named(some));
                }
            }
        } catch (ApiException e) {
            // Nothing in it can be spoken: nothing is sung.
            return List.of();
        }
        return words;
    }

    /** With what was written where a rule of pronunciation put a name in its place. */
    private static Part.Words named(Part.Words words) {
        List<Part.Word> named = words.words().stream()
                .map(word -> word.text().equals(SUFFIX_NAME)
                        ? new Part.Word(SUFFIX.written(), word.at(), word.from(), word.to(), word.segment())
                        : word)
                .toList();
        return new Part.Words(words.text(), words.form(), words.language(), words.breakMillis(), named);
    }

    /** The sound of one run after the other, and the phones of the last. */
    private static final class Tape implements SynthesisSink {
        private float[] samples = new float[Recitation.RATE];
        private int length;
        private int start;
        private int rate = Recitation.RATE;
        private final List<SpeechEvent> events = new ArrayList<>();

        void next() {
            start = length;
            events.clear();
        }

        @Override
        public void begin(PcmFormat format) {
            rate = format.sampleRate();
            if (rate != Recitation.RATE) {
                throw new IllegalStateException("speech at " + rate + " samples a second cannot be sung");
            }
        }

        @Override
        public void event(SpeechEvent event) {
            events.add(event);
        }

        @Override
        public void pcm(short[] pcm, int count) {
            if (length + count > samples.length) {
                samples = Arrays.copyOf(samples, Math.max(2 * samples.length, length + count));
            }
            for (int i = 0; i < count; i++) {
                samples[length + i] = pcm[i] / FULL_SCALE;
            }
            length += count;
        }

        float[] samples() {
            return Arrays.copyOf(samples, length);
        }

        Phones phones() {
            return Phones.of(events, start, length);
        }
    }
}
