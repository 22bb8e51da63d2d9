package io.minimax4j.engine.offline.speech.voice;

/**
 * Who speaks: one voice, or what a mix of voices comes to.
 *
 * @param language the language it prefers, as {@link io.minimax4j.engine.offline.speech.language.Language#named} takes it;
 *        empty if it has none
 */
public record Cast(VoiceProfile profile, String language) {}
