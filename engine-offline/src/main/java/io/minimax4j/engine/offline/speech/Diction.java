package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.offline.speech.colour.Breath;
import io.minimax4j.engine.offline.speech.colour.Colour;
import io.minimax4j.engine.offline.speech.colour.Filter;
import io.minimax4j.engine.speech.Interjection;
import io.minimax4j.engine.offline.speech.interjection.InterjectionSounds;
import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.Pace;
import io.minimax4j.engine.offline.speech.sound.Level;
import io.minimax4j.engine.offline.speech.sound.Resampler;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.offline.speech.sound.Stretcher;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import io.minimax4j.engine.offline.speech.voice.LanguageSound;
import io.minimax4j.engine.offline.speech.voice.Speaker;
import io.minimax4j.engine.offline.speech.voice.VoiceProfile;
import io.minimax4j.engine.speech.Manner;

/**
 * How one utterance is spoken: what to ask of the synthesizer for words of a language, and what to do with its sound.
 *
 * <p>Implementation note: pitch and pace are asked of the synthesizer as far as it reaches, because it does them best. The
 * size of the vocal tract, and pitch beyond its reach, are made by playing its sound faster or slower; pace beyond what
 * it does truly by stretching. Playing faster shortens, so the synthesizer is asked to speak slower by as much. Breath and colour
 * come last, so that they stay where they are whatever the pitch and pace.
 */
final class Diction {
    /** The synthesizer bends loud passages at its full volume; at this it does not. */
    private static final int CLEAN_VOLUME = 60;
    private static final double NOTICED = 0.015;
    /** The least that a step of melody moves the pitch where tones are spoken, against the pitch itself. */
    private static final double TONES = 0.0085;
    /** A voice that is not livelier is meant to be monotone. */
    private static final double MACHINE = 0.3;
    /** Asked for a faster pace, the synthesizer shortens one text more than another; beyond it sound is stretched, exactly. */
    private static final double FASTEST = 1.45;

    private final VoiceProfile profile;
    private final Emotion emotion;
    private final Speaker speaker;
    private final double speed;
    private final double volume;
    private final double gain;
    private final double hertz;

    Diction(VoiceProfile profile, Manner manner) {
        this.profile = profile;
        this.emotion = Emotion.named(manner.emotion());
        this.speaker = emotion.whispered() ? profile.speaker().whispering() : profile.speaker();
        this.speed = manner.speed();
        this.volume = manner.volume() * emotion.gain();
        this.gain = volume * Math.pow(10, (Level.SPEECH + profile.timbre().loudness() - speaker.loudness()) / 20);
        this.hertz = profile.hertz() * Math.pow(2, (manner.pitch() + emotion.semitones()) / 12);
    }

    private PitchSetting pitch(Language language) {
        return PitchSetting.of(speaker, LanguageSound.of(language).melody(), hertz / profile.tract(),
                liveliness(language) * emotion.liveliness());
    }

    /** However calm a voice is, tones must be heard; only a machine may do without. */
    private double liveliness(Language language) {
        boolean bound = language.isTonal() && profile.liveliness() > MACHINE;
        return bound
                ? Math.max(profile.liveliness(), TONES * speaker.medianHz() / speaker.stepHz())
                : profile.liveliness();
    }

    /** How much faster the sound of the synthesizer is to be played. */
    private double playing(Language language) {
        return hertz / pitch(language).hertz();
    }

    /** The pace of a language, where 1 is the synthesizer's usual. */
    private double pace(Language language) {
        return language.usualPace() * profile.pace() * emotion.pace() * speed;
    }

    /** What to ask of the synthesizer. */
    SynthesisRequest request(Words words) {
        return request(words.text(), words.language()).form(words.form()).build();
    }

    SynthesisRequest.Builder request(String text, Language language) {
        PitchSetting pitch = pitch(language);
        return SynthesisRequest.builder(text, profile.synthesizerVoice(language)).variant(speaker.variant())
                .wordsPerMinute(wordsPerMinute(language)).pitch(pitch.pitch()).pitchRange(pitch.range())
                .volume(CLEAN_VOLUME);
    }

    /** Plays a sound that is no word, as loud as words. */
    void interject(Interjection interjection, int sampleRate, Stage listener) throws InterruptedException {
        new InterjectionSounds(profile, sampleRate).play(interjection, new Level(volume, listener));
    }

    private int wordsPerMinute(Language language) {
        return Pace.of(language).wordsPerMinute(Math.min(pace(language) / playing(language), FASTEST));
    }

    /** The way of its sound, without the silence at its edges, to a listener. */
    Stage way(Language language, int sampleRate, Stage listener) {
        Stage coloured = coloured(language, sampleRate, new Level(gain, emotion.heard(sampleRate, listener)));
        double stretch = stretch(language);
        Stage stretched = stretch == 1 ? coloured : new Stretcher(stretch, sampleRate, coloured);
        return isPlayedAsItIs(language) ? stretched : new Resampler(playing(language), stretched);
    }

    private double stretch(Language language) {
        double stretch = Pace.of(language).pace(wordsPerMinute(language)) * playing(language) / pace(language);
        return Math.abs(stretch - 1) < NOTICED ? 1 : stretch;
    }

    private boolean isPlayedAsItIs(Language language) {
        return Math.abs(playing(language) - 1) < NOTICED / 10;
    }

    /** How much longer sound is at the end of the way. */
    double lengthening(Language language) {
        return stretch(language) / (isPlayedAsItIs(language) ? 1 : playing(language));
    }

    private Stage coloured(Language language, int sampleRate, Stage next) {
        Colour colour = profile.colour(language);
        Stage filtered = colour.isNone() ? next : new Filter(colour, sampleRate, next);
        double breath = profile.timbre().breath();
        return breath == 0 ? filtered : new Breath(breath, sampleRate, filtered);
    }

    /** How many frames of silence follow words where more follow. */
    long breakFrames(Words words, int sampleRate) {
        return Math.round(words.breakMillis() * (double) sampleRate / 1000
                / (pace(words.language()) / words.language().usualPace()));
    }
}
