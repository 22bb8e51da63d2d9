package io.minimax4j.server;

import java.util.Locale;
import java.util.function.Function;

/**
 * One thing a user may set. The fallback is written as a user would write it, and read the same way.
 *
 * @param name as on the command line (after {@code --}) and in {@code minimax4j.properties}
 * @param reader makes the value of its text; an {@link IllegalArgumentException} says what the text must be
 */
public record Setting<T>(String name, String fallback, Function<String, T> reader, Meaning meaning) {
    /** {@code max-json-bytes} is {@code MINIMAX4J_MAX_JSON_BYTES}. */
    public String environmentName() {
        return "MINIMAX4J_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    T read(Given given) {
        try {
            return reader.apply(given.text().strip());
        } catch (IllegalArgumentException e) {
            throw new ConfigException(given.origin() + ": setting '" + name + "' " + e.getMessage() + ".");
        }
    }

    /** A sentence in English and in Chinese, for the docs and the help. */
    public record Meaning(String en, String zh) {}

    /** A text that was set, and where: it is named when the text is wrong. */
    record Given(String text, String origin) {}
}
