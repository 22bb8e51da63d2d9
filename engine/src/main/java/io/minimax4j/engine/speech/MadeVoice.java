package io.minimax4j.engine.speech;

/**
 * A voice that was cloned from a recording or designed from a description.
 *
 * @param id the name on the wire
 * @param portrait what the engine that made it said of it, see {@link io.minimax4j.engine.voice.Portrait}
 */
public record MadeVoice(String id, String portrait) implements SpeechVoice {}
