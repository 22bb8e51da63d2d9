package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that are known, in both languages, as a tree of their tokens. */
final class Lexicon {
    static final Lexicon WORDS = new Lexicon();

    private final Node root = new Node();

    private Lexicon() {
        for (String[] row : Table.rows(Lexicon.class, "things.tsv")) {
            addThings(row);
        }
        addAll("surroundings.tsv", true);
        addAll("grammar.tsv", false);
    }

    /** The longest word that begins at a token, and how many tokens it has; null for one that is not known. */
    @Nullable
    Match longest(List<Token> tokens, int at) {
        Node node = root;
        Match found = null;
        for (int end = at; end < tokens.size(); end++) {
            Node next = node.next.get(tokens.get(end).text());
            if (next == null) {
                break;
            }
            node = next;
            if (node.word != null) {
                found = new Match(node.word, end + 1 - at);
            }
        }
        return found;
    }

    record Match(Word word, int length) {}

    private void addThings(String[] row) {
        for (String entry : row[2].split(", ")) {
            boolean verb = entry.startsWith("~");
            boolean colour = entry.startsWith("?");
            Senses.Detail detail = Senses.Detail.of(verb || colour ? entry.substring(1) : entry);
            Word word = new Word(Senses.things(row[0], detail), Set.of(), verb, colour, false);
            add(detail.word(), word);
            if (detail.count() == 0) {
                addMissing(Plural.of(detail.word()), word.many());
            }
        }
        for (String entry : row[3].split(" ")) {
            Senses.Detail detail = Senses.Detail.of(entry);
            add(detail.word(), new Word(Senses.things(row[0], detail), Set.of(), false, false, false));
        }
    }

    private void addAll(String table, boolean aura) {
        Map<String, Word> own = new HashMap<>();
        for (String[] row : Table.rows(Lexicon.class, table)) {
            Word word = new Word(Senses.parts(row[0], aura), Senses.natural(row[0]), false, false, false);
            List<String> entries = new ArrayList<>(List.of(row[1].split(", ")));
            entries.addAll(List.of(row[2].split(" ")));
            entries.forEach(entry -> own.putIfAbsent(entry, word));
        }
        own.forEach(this::add);
    }

    private void add(String text, Word word) {
        Node node = node(text);
        boolean ignored = word.is(Sense.Particle.SKIP) && node.word != null;
        if (node != root && !ignored) {
            node.word = word;
        }
    }

    private void addMissing(String text, Word word) {
        Node node = node(text);
        if (node != root && node.word == null) {
            node.word = word;
        }
    }

    private Node node(String text) {
        Node node = root;
        for (Token token : Token.of(text)) {
            node = node.next.computeIfAbsent(token.text(), key -> new Node());
        }
        return node;
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Word word;
    }
}
