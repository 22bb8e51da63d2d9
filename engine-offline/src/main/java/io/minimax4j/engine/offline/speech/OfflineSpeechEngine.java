package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import io.minimax4j.engine.offline.speech.text.Part;
import io.minimax4j.engine.offline.speech.text.SpeechText;
import io.minimax4j.engine.offline.speech.voice.Cast;
import io.minimax4j.engine.offline.speech.voice.Voices;
import io.minimax4j.engine.speech.Reading;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.protocol.error.ApiException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Speaks with the formant synthesizer of a media toolbox. Every model name is served by it, and every system voice is a
 * setting of it: recognisable and clear, but synthetic.
 *
 * <p>Text is plain text: no markup of speech is read in it. Sound comes as it is made, mono, at the toolbox's rate.
 *
 * <p>Failures of the toolbox come as {@link ApiException}: 2013 where the text is at fault, 1001 where the toolbox gave up,
 * 1013 where a worker died, which the toolbox has then repeated once by itself unless sound had been given; 1024 for the rest.
 * A caller who has sent nothing on may repeat after 1001 and 1013.
 */
public final class OfflineSpeechEngine implements SpeechEngine {
    private static final List<String> MODELS = List.of("speech-2.8-hd", "speech-2.8-turbo", "speech-2.6-hd",
            "speech-2.6-turbo", "speech-2.5-hd-preview", "speech-2.5-turbo-preview", "speech-02-hd", "speech-02-turbo",
            "speech-01-hd", "speech-01-turbo", "speech-01-240228", "speech-01-turbo-240228");

    private static final String CHINESE = "Chinese";

    private static final List<String> WARMING = List.of("On May 5, 2026 (laughs) it cost $3.50.",
            "今天是2026年5月5日，重3.5kg。");

    private final MediaToolbox toolbox;
    private final Voices voices = new Voices();

    public OfflineSpeechEngine(MediaToolbox toolbox) {
        this.toolbox = Objects.requireNonNull(toolbox, "toolbox");
    }

    @Override
    public List<String> models() {
        return MODELS;
    }

    @Override
    public List<SystemVoice> systemVoices() {
        return voices.all();
    }

    @Override
    public Optional<SystemVoice> systemVoice(String voiceId) {
        return voices.find(voiceId);
    }

    @Override
    public void speak(Utterance utterance, SpeechSink sink) throws InterruptedException {
        Cast cast = voices.cast(utterance.voices());
        LanguageChoice languages = LanguageChoice.of(cast.language(), boost(utterance));
        Iterator<Part> parts = SpeechText.parts(utterance, languages);
        Diction diction = new Diction(cast.profile(), utterance.manner());
        try {
            new Performance(toolbox, diction, utterance.modification(), utterance.watermark(), sink)
                    .perform(parts);
        } catch (MediaException e) {
            throw SynthesisFailure.of(e);
        }
    }

    /** Reads a text in each language of the rules, so that nobody waits for tables and patterns; makes no sound. */
    public void warm() {
        for (String text : WARMING) {
            Utterance utterance = Utterance.of(MODELS.getFirst(), text, voices.all().getFirst())
                    .with(new Reading(true, false, List.of()));
            SpeechText.parts(utterance, LanguageChoice.of("", "")).forEachRemaining(_ -> {});
        }
    }

    /** Formulas are read in Mandarin, whatever else was asked for. */
    private static String boost(Utterance utterance) {
        return utterance.reading().latex() ? CHINESE : utterance.manner().languageBoost();
    }
}
