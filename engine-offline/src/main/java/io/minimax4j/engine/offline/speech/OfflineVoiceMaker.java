package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.offline.speech.portrait.Hearing;
import io.minimax4j.engine.offline.speech.portrait.Measured;
import io.minimax4j.engine.offline.speech.portrait.SpokenLength;
import io.minimax4j.engine.offline.speech.sound.Level;
import io.minimax4j.engine.offline.speech.voice.Cast;
import io.minimax4j.engine.offline.speech.voice.Imagination;
import io.minimax4j.engine.offline.speech.voice.Imagination.Imagined;
import io.minimax4j.engine.offline.speech.voice.PortraitText;
import io.minimax4j.engine.offline.speech.voice.VoiceProfile;
import io.minimax4j.engine.voice.Portrait;
import io.minimax4j.engine.voice.Recording;
import io.minimax4j.engine.voice.VoiceMaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes voices for {@link OfflineSpeechEngine}. A portrait is a setting of its synthesizer: pitch, liveliness, pace, breath
 * and the strength of each band of hearing are those of the recording, or aim at what a description says. It is not the
 * person: nobody would take it for the one who was recorded.
 *
 * <p>Failures of the toolbox come as {@link ApiException}, as with the speech engine.
 */
public final class OfflineVoiceMaker implements VoiceMaker {
    private static final double SOFTEST = -15;
    private static final double LOUDEST = 6;

    private final Calibration calibration;

    public OfflineVoiceMaker(MediaToolbox toolbox) {
        this.calibration = new Calibration(Objects.requireNonNull(toolbox, "toolbox"));
    }

    @Override
    public Portrait portray(Recording recording, Cleaning cleaning) throws InterruptedException {
        Measured heard = cleaning.noise()
                ? Hearing.measureCleaned(recording.samples(), recording.sampleRate())
                : Hearing.measure(recording.samples(), recording.sampleRate());
        if (!heard.isSpeech()) {
            throw new ApiException(ErrorCode.INVALID_SAMPLE, ErrorCode.INVALID_SAMPLE.message()
                    + ", no voice is heard in the recording; record one person who speaks, near and without music");
        }
        double loudness = cleaning.volume() ? 0 : Math.clamp(heard.loudness() - Level.SPEECH, SOFTEST, LOUDEST);
        try {
            VoiceProfile profile = new Sitting(calibration, heard, loudness).profile();
            return new Portrait(PortraitText.of(new Cast(profile, "")), description(heard));
        } catch (MediaException e) {
            throw SynthesisFailure.of(e);
        }
    }

    private static List<String> description(Measured heard) {
        return List.of(
                String.format(Locale.ROOT,
                        "Cloned from a recording: a %s voice about %.0f Hz, %.1f syllables a second; "
                                + "made by a formant synthesizer that matches pitch, pace, breath and colour.",
                        heard.hertz() < 90
                                ? "deep"
                                : heard.hertz() < 150 ? "low" : heard.hertz() < 240 ? "high" : "very high",
                        heard.hertz(), heard.rate()),
                String.format(Locale.ROOT, "由录音复刻：音高约 %.0f Hz，语速约每秒 %.1f 个音节；由共振峰合成器按音高、语速、气声和音色匹配合成。",
                        heard.hertz(), heard.rate()));
    }

    @Override
    public Portrait imagine(String description) {
        if (description.codePoints().noneMatch(Character::isLetter)) {
            throw ApiException
                    .invalid("the description has no words; say how the voice is to sound, such as its gender, "
                            + "age, pitch and pace");
        }
        Imagined imagined = Imagination.imagine(description);
        return new Portrait(PortraitText.of(imagined.cast()), imagined.sentences());
    }

    /**
     * There is no recogniser here: the text is judged by its length alone, whether it can be said in the time in which the
     * recording speaks. 1 from 1.5 to 9 syllables a second, 0 below half or above twice that.
     */
    @Override
    public double likeness(Recording recording, String text) throws InterruptedException {
        Measured heard = Hearing.measure(recording.samples(), recording.sampleRate());
        return SpokenLength.likeness(SpokenLength.syllables(text), heard.speechSeconds());
    }
}
