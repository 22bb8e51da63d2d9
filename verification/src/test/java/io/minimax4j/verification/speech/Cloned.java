package io.minimax4j.verification.speech;

import io.minimax4j.engine.speech.SpeechVoice;
import io.minimax4j.engine.voice.VoiceMaker.Cleaning;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A reference and its clone, which says in Chinese and in English what the reference did not.
 *
 * @param seconds how long the portrait took
 */
record Cloned(String name, double hertz, Envelope reference, Heard chinese, Heard english, double seconds) {
    static final String CHINESE = "这家小店的面条很有名，每到周末都要排很长的队。老板说，秘方是奶奶传下来的，已经用了五十多年。我们坐在窗边，一边吃一边看街上的行人。"
            + "下午下了一场大雨，马路上到处都是水，公共汽车开得很慢。同学们撑着伞回家，谁也没有抱怨，因为第二天就要放暑假了。";
    static final String ENGLISH = "The small library near our school opens at nine, and most people come after lunch. "
            + "My brother likes books about ships, while I prefer stories of strange animals and far islands. "
            + "Last week the heating broke, so everybody kept their coats on and drank hot tea between the shelves.";

    /** What was heard of a clone in one language. */
    record Heard(double hertz, Envelope envelope) {
        static Heard of(Sound sound) {
            return new Heard(sound.hummedPitch(), Envelope.of(sound));
        }
    }

    /** Two at a time, in the order of the references. */
    static List<Cloned> all(Studio studio) throws InterruptedException, ExecutionException {
        List<Callable<Cloned>> tasks = Reference.TEN.stream().<Callable<Cloned>>map(one -> () -> of(one, studio))
                .toList();
        List<Cloned> all = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Cloned> clone : two.invokeAll(tasks)) {
                all.add(clone.get());
            }
        }
        return all;
    }

    static Cloned of(Reference reference, Studio studio) throws InterruptedException {
        Sound sound = studio.record(reference);
        long start = System.nanoTime();
        SpeechVoice voice = studio.clone(sound, Cleaning.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Cloned(reference.name(), sound.hummedPitch(), Envelope.of(sound),
                Heard.of(studio.hear(voice, CHINESE)), Heard.of(studio.hear(voice, ENGLISH)), seconds);
    }

    /** How far a pitch is above the reference's. */
    double cents(Heard heard) {
        return 1200 * Math.log(heard.hertz() / hertz) / Math.log(2);
    }

    /** In dB, as the mean of both languages. */
    double distance(Cloned other) {
        return (chinese.envelope().distance(other.reference) + english.envelope().distance(other.reference)) / 2;
    }

    /** The same, and what the pitch differs by, of which a semitone counts as a dB. */
    double unlikeness(Cloned other) {
        double semitones = (Math.abs(other.cents(chinese)) + Math.abs(other.cents(english))) / 200;
        return Math.hypot(distance(other), semitones);
    }
}
