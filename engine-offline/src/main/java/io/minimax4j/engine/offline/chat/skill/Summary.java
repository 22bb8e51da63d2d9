package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Sentences;
import io.minimax4j.engine.offline.chat.text.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Chooses the most central sentences of a text: those whose terms occur in many of its sentences, each term counted once
 * per sentence, with a little favour for the opening. The time is linear in the text.
 */
final class Summary {
    private static final double OPENING = 1.15;

    private final List<String> sentences;

    private Summary(List<String> sentences) {
        this.sentences = sentences;
    }

    static Summary of(String text) {
        return new Summary(Sentences.of(text));
    }

    int sentences() {
        return sentences.size();
    }

    /** About a third of the sentences, three at most. */
    int usualLength() {
        return Math.clamp((sentences.size() + 2) / 3, 1, 3);
    }

    /** The most central sentences in the order of the text. */
    List<String> choose(int count) {
        return inOrder(ranked().subList(0, Math.min(count, sentences.size())));
    }

    /** As many of the most central sentences as fit a length in characters or words, one at least. */
    List<String> fitting(int length, boolean words) {
        List<Integer> chosen = new ArrayList<>();
        int left = length;
        for (int place : ranked()) {
            int size = words ? sentences.get(place).split("\\s+").length : sentences.get(place).length();
            if (size <= left || chosen.isEmpty()) {
                chosen.add(place);
                left -= size;
            }
        }
        return inOrder(chosen);
    }

    private List<String> inOrder(List<Integer> places) {
        return places.stream().sorted().map(sentences::get).toList();
    }

    private List<Integer> ranked() {
        List<List<String>> terms = sentences.stream().map(sentence -> List.copyOf(new HashSet<>(Terms.list(sentence))))
                .toList();
        Map<String, Integer> spread = new HashMap<>();
        terms.forEach(list -> list.forEach(term -> spread.merge(term, 1, Integer::sum)));
        double[] scores = new double[sentences.size()];
        for (int i = 0; i < scores.length; i++) {
            int sum = terms.get(i).stream().mapToInt(term -> spread.get(term) - 1).sum();
            scores[i] = sum / Math.sqrt(terms.get(i).size() + 4.0) * (i == 0 ? OPENING : 1);
        }
        return IntStream.range(0, scores.length).boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
