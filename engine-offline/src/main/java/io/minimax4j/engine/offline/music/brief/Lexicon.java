package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that are known, in both languages, as a tree of their tokens. */
final class Lexicon {
    static final List<String> TABLES = List.of("styles.tsv", "moods.tsv", "manner.tsv", "instruments.tsv",
            "grammar.tsv");
    static final Lexicon WORDS = new Lexicon();

    private final Node root = new Node();

    private Lexicon() {
        for (String table : TABLES) {
            for (String[] row : Table.rows(Lexicon.class, table)) {
                List<Sense> senses = Sense.all(row[0]);
                for (String word : row[1].split(", ")) {
                    add(word, senses);
                }
                for (String word : row[2].split(" ")) {
                    add(word, senses);
                }
            }
        }
    }

    /** The longest word that begins at a token; null where none does. */
    @Nullable
    Match longest(List<Token> tokens, int at) {
        Node node = root;
        Match found = null;
        for (int end = at; end < tokens.size(); end++) {
            node = node.after(tokens.get(end));
            if (node == null) {
                break;
            }
            if (node.senses != null) {
                found = new Match(node.senses, end + 1 - at);
            }
        }
        return found;
    }

    /** @param length in tokens */
    record Match(List<Sense> senses, int length) {}

    private void add(String word, List<Sense> senses) {
        Node node = root;
        for (Token token : Token.of(word)) {
            node = node.next.computeIfAbsent(token.text(), key -> new Node());
        }
        if (node != root) {
            node.senses = senses;
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable List<Sense> senses;

        /** A plural is its singular where the table has no word of its own for it. */
        private @Nullable Node after(Token token) {
            String text = token.text();
            Node found = next.get(text);
            boolean plural = found == null && !token.han() && text.length() > 3 && text.endsWith("s");
            return plural ? next.get(text.substring(0, text.length() - 1)) : found;
        }
    }
}
