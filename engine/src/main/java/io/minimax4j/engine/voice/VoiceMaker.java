package io.minimax4j.engine.voice;

/** Makes voices. One instance serves many threads at once; every call blocks, and an interrupt ends it soon. */
public interface VoiceMaker {

    /**
     * Portrays the speaker of a recording.
     *
     * @throws io.minimax4j.protocol.error.ApiException 20132 if there is no voice in it that can be portrayed
     */
    Portrait portray(Recording recording, Cleaning cleaning) throws InterruptedException;

    /**
     * Imagines a speaker from a description in Chinese or English.
     *
     * @throws io.minimax4j.protocol.error.ApiException 2013 if nothing in it describes a voice
     */
    Portrait imagine(String description) throws InterruptedException;

    /**
     * How well a recording may be of that text, 0 to 1. An engine that recognises words compares them; one that does not
     * judges by what it can measure, and says 1 where nothing speaks against it.
     */
    double likeness(Recording recording, String text) throws InterruptedException;

    /**
     * What is done to a recording before it is listened to.
     *
     * @param noise whether steady noise is taken out
     * @param volume whether the voice becomes as loud as any other; else it stays as loud or soft as it was recorded
     */
    record Cleaning(boolean noise, boolean volume) {
        public static final Cleaning NONE = new Cleaning(false, false);
    }
}
