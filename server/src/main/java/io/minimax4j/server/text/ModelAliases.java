package io.minimax4j.server.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of models that stand for others, the setting {@code model-aliases}: so that a program of an older edition goes on
 * working. The name of a model that is there never stands for another one.
 */
public final class ModelAliases {
    /** Every name stands for itself. */
    public static final ModelAliases NONE = new ModelAliases(Map.of());

    /** Old names, folded, in the order in which they are tried; one that ends in a star stands for all that begin so. */
    private final Map<String, String> targets;

    private ModelAliases(Map<String, String> targets) {
        this.targets = targets;
    }

    /**
     * Reads {@code abab*=MiniMax-Text-01, old=new}.
     *
     * @throws IllegalArgumentException completing the sentence "setting 'model-aliases' ..."
     */
    public static ModelAliases parse(String text) {
        Map<String, String> targets = new LinkedHashMap<>();
        List<String> entries = Arrays.stream(text.split(",")).map(String::strip).filter(entry -> !entry.isEmpty())
                .toList();
        for (String entry : entries) {
            String[] sides = entry.split("=", -1);
            if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
                throw new IllegalArgumentException("must be names such as old=new, old*=new, not '" + entry + "'");
            }
            targets.putIfAbsent(folded(sides[0]), sides[1].strip());
        }
        return new ModelAliases(targets);
    }

    /** Names are the same in any case. */
    static String folded(String model) {
        return model.strip().toLowerCase(Locale.ROOT);
    }

    /** What the name stands for. */
    public Optional<String> target(String name) {
        String folded = folded(name);
        return Optional.ofNullable(targets.get(folded)).or(() -> targets.entrySet().stream()
                .filter(alias -> stands(alias.getKey(), folded)).map(Map.Entry::getValue).findFirst());
    }

    private static boolean stands(String alias, String folded) {
        return alias.endsWith("*") && folded.startsWith(alias.substring(0, alias.length() - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelAliases aliases && targets.equals(aliases.targets);
    }

    @Override
    public int hashCode() {
        return targets.hashCode();
    }

    @Override
    public String toString() {
        return targets.toString();
    }
}
