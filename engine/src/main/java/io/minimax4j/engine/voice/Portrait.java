package io.minimax4j.engine.voice;

import java.util.List;

/**
 * How a voice sounds.
 *
 * @param text in the engine's own words, to be kept as they are and given back in {@link
 *        io.minimax4j.engine.speech.MadeVoice}; at most 64 KiB
 * @param description one or more sentences about the voice, for people
 */
public record Portrait(String text, List<String> description) {
    public Portrait {
        description = List.copyOf(description);
    }
}
