package io.minimax4j.engine.speech;

/** A voice that can be spoken with: one that comes with the engine, or one that was made for an account. */
public sealed interface SpeechVoice permits SystemVoice, MadeVoice {
    /** The name on the wire. */
    String id();
}
