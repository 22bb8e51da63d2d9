package io.minimax4j.engine.speech;

import java.util.List;

/**
 * A voice that comes with the engine.
 *
 * @param id the name on the wire
 * @param name the display name, Chinese where the platform gives one
 * @param language the language's name as the platform writes it, such as {@code English}, {@code Chinese (Mandarin)}
 * @param description one or more sentences about it
 */
public record SystemVoice(String id, String name, String language, List<String> description) implements SpeechVoice {
    public SystemVoice {
        description = List.copyOf(description);
    }
}
