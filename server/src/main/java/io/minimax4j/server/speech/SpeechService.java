package io.minimax4j.server.speech;

import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;

/** Speaks texts for accounts, whichever way they came and the audio goes. */
public final class SpeechService {
    private final Speaker speaker;
    private final Admission admission;
    private final VoiceBook voices;

    public SpeechService(SpeechEngine engine, MediaToolbox toolbox, Admission admission, VoiceBook voices) {
        this.speaker = new Speaker(engine, toolbox);
        this.admission = admission;
        this.voices = voices;
    }

    /**
     * Speaks on the calling thread, within the limits of the account; an interrupt stops the work. Voices of the account's
     * own count as used from then on.
     *
     * @param streamed whether the audio is played while it is made
     * @throws io.minimax4j.protocol.error.ApiException 1002 or 1041 over a limit, 1008 where the budget is spent, 2013 if
     *         the text cannot be spoken, 1001, 1013 or 1024 if the engine failed
     */
    public Spoken speak(Caller caller, Order order, boolean streamed, AudioSink sink) throws InterruptedException {
        Demand demand = new Demand(order.utterance().model(), 0, 0, true);
        return speak(caller, demand, Passage.of(order), streamed, sink);
    }

    /** {@link #speak}, audio heard as it is made, in a session that was let in by {@link #connect}. */
    public Spoken speakInSession(Caller caller, Passage passage, AudioSink sink) throws InterruptedException {
        return speak(caller, Demand.within(passage.order().utterance().model()), passage, true, sink);
    }

    /**
     * Lets in a session that speaks one text, which comes in pieces: one request and one connection, to be settled and
     * closed when it ends.
     *
     * @throws io.minimax4j.protocol.error.ApiException 1002 or 1041 over a limit, 1008 where the budget is spent
     */
    public Permit begin(Caller caller, String model) {
        return admission.admit(caller, new Demand(model, 0, 0, true));
    }

    /**
     * A place among the account's connections to a model, for a session in which many texts are spoken. To be closed when
     * the session ends.
     *
     * @throws io.minimax4j.protocol.error.ApiException 1041 if there are too many, 1008 where the budget is spent
     */
    public Permit connect(Caller caller, String model) {
        return admission.admit(caller, Demand.connection(model));
    }

    private Spoken speak(Caller caller, Demand demand, Passage passage, boolean streamed, AudioSink sink)
            throws InterruptedException {
        Order order = passage.order();
        try (Permit permit = admission.admit(caller, demand)) {
            EncodedTail tail = speaker.speak(passage, streamed, sink);
            permit.settle(0, 0);
            return used(caller.accountId(), order, tail);
        }
    }

    /** {@link #speak} of a part of something that was let in as a whole. The audio is joined with that of other parts. */
    public Spoken speakPart(long accountId, Passage part, AudioSink sink) throws InterruptedException {
        return used(accountId, part.order(), speaker.speak(part, true, sink));
    }

    private Spoken used(long accountId, Order order, EncodedTail tail) {
        int charged = order.madeVoices().isEmpty() ? 0 : voices.used(accountId, order.madeVoices());
        return new Spoken(order, tail, charged);
    }

    /** {@link #speak} to try out a voice, which does not count as using it. */
    public Spoken preview(Order order, AudioSink sink) throws InterruptedException {
        return new Spoken(order, speaker.speak(order, false, sink), 0);
    }
}
