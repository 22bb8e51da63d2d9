package io.minimax4j.server.speech.longform;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the archive, made of names that users gave: short plain ASCII, each once. */
final class Stems {
    private static final int LONGEST = 24;

    private final Set<String> given = new HashSet<>();

    /** Of {@code ../My book.txt}: {@code My_book}; of a name in other letters: {@code text}; the second of one: with a 2. */
    String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String plain = (dot > 0 ? last.substring(0, dot) : last).replaceAll("[^A-Za-z0-9-]+", "_")
                .replaceAll("^[_-]+|[_-]+$", "");
        String stem = plain.isEmpty() ? "text" : plain.substring(0, Math.min(plain.length(), LONGEST));
        String unique = stem;
        for (int number = 2; !given.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = stem + "_" + number;
        }
        return unique;
    }
}
