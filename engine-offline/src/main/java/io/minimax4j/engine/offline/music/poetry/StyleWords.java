package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Tongue;
import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a prompt says of how a song shall sound. The table {@code styles.tsv} has a tag, its mood, and words of both languages. */
final class StyleWords {
    private static final int MOST_TAGS = 5;
    private static final int FEWEST_TAGS = 3;
    private static final List<Style> STYLES = Table.rows(StyleWords.class, "styles.tsv").stream()
            .map(row -> new Style(row[0],
                    Mood.of(row[1].charAt(0)), Items.of(row[2], ","), Items.of(row[3], ",")))
            .toList();

    private final Set<String> tags = new LinkedHashSet<>();
    private int gladness;

    private record Style(String tag, Mood mood, List<String> english, List<String> chinese) {}

    private StyleWords() {}

    static StyleWords in(String text) {
        StyleWords words = new StyleWords();
        String spaced = " " + String.join(" ", EnglishWords.in(text)) + " ";
        for (Style style : STYLES) {
            boolean said = style.english().stream().anyMatch(word -> spaced.contains(" " + word + " "))
                    || style.chinese().stream().anyMatch(text::contains);
            if (said) {
                words.tags.add(style.tag());
                words.gladness += style.mood() == Mood.HAPPY ? 1 : style.mood() == Mood.SAD ? -1 : 0;
            }
        }
        return words;
    }

    /** Single English words that tell of style, not of what a song is about. */
    static Set<String> english() {
        Set<String> words = new LinkedHashSet<>();
        STYLES.forEach(style -> style.english().forEach(word -> words.addAll(List.of(word.split(" ")))));
        return words;
    }

    /** Chinese words that tell of style, not of what a song is about. */
    static List<String> chinese() {
        return STYLES.stream().flatMap(style -> style.chinese().stream()).toList();
    }

    Mood mood() {
        return gladness > 0 ? Mood.HAPPY : gladness < 0 ? Mood.SAD : Mood.EITHER;
    }

    /** Three to five: what was said, then what becomes the theme. */
    List<String> tags(Theme theme, Mood mood, Tongue tongue, Dice dice) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String tag : tags) {
            chosen.add(tag.equals("Pop") && tongue == Tongue.CHINESE ? "Mandopop" : tag);
        }
        if (chosen.isEmpty()) {
            chosen.add(switch (theme.name()) {
                case "ancient" -> tongue == Tongue.CHINESE ? "Guofeng" : "Folk";
                case "party" -> "Electronic";
                case "courage" -> dice.chance(0.5) ? "Rock" : "Pop";
                default -> tongue == Tongue.CHINESE ? "Mandopop" : dice.oneOf(List.of("Pop", "Folk", "Pop"));
            });
        }
        String feeling = switch (mood) {
            case SAD -> "Melancholic";
            case HAPPY -> "Uplifting";
            case EITHER -> "Calm";
        };
        Stream.concat(theme.tags().stream(), Stream.of(feeling)).filter(_ -> chosen.size() < FEWEST_TAGS)
                .forEach(chosen::add);
        return new ArrayList<>(chosen).subList(0, Math.min(MOST_TAGS, chosen.size()));
    }
}
