package io.minimax4j.engine.offline.speech.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The signs of units, and how a language says them. */
final class Units {
    static final Units CHINESE = new Units(1, 1);
    static final Units ENGLISH = new Units(2, 3);

    private final Map<String, String> one = new HashMap<>();
    private final Map<String, String> many = new HashMap<>();

    private Units(int columnOfOne, int columnOfMany) {
        for (String[] row : SpeechTables.rows("units.tsv")) {
            for (String sign : row[0].split(" ")) {
                one.put(sign, row[columnOfOne]);
                many.put(sign, row[columnOfMany]);
            }
        }
    }

    /** A pattern of any of the signs, where no letter follows; one group. */
    String signs() {
        return one.keySet().stream()
                .sorted(Comparator.comparingInt((String sign) -> -sign.length())
                        .thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).collect(Collectors.joining("|", "(", ")(?![A-Za-z\\d²³/])"));
    }

    /** The word for one of a unit. */
    String one(String sign) {
        return Objects.requireNonNull(one.get(sign), sign);
    }

    /** The word for any other number of it. */
    String many(String sign) {
        return Objects.requireNonNull(many.get(sign), sign);
    }
}
