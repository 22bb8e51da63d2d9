package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.music.poetry.Phrasebook.Frame;
import io.minimax4j.engine.offline.music.poetry.Phrasebook.Head;
import io.minimax4j.engine.offline.music.poetry.Phrasebook.Line;
import io.minimax4j.engine.offline.music.poetry.Phrasebook.Tail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Writes single lines, and remembers what it has used so that a song does not say a thing twice. */
final class Pen {
    /** Lines of so many syllables have no room for an opening and an end. */
    private static final int SHORT = 5;
    /** How often words must be the theme's own. */
    private static final double OWN = 0.8;

    private final Phrasebook book;
    private final Prosody prosody;
    private final Mood mood;
    private final Dice dice;
    private final Set<String> used = new HashSet<>();

    Pen(Phrasebook book, Prosody prosody, Mood mood, Dice dice) {
        this.book = book;
        this.prosody = prosody;
        this.mood = mood;
        this.dice = dice;
    }

    /** A line that stands already and is not to be written again. */
    void spare(String line) {
        used.add(line);
    }

    /**
     * A line with an end that rhymes.
     *
     * @param kinds of openings that are wanted
     * @param length in syllables, which it meets within one if the words allow
     * @param endings how the lines around it end, which it does not repeat if the words allow
     */
    String rhymed(Theme theme, String kinds, String rhyme, int length, Set<String> endings) {
        if (length <= SHORT) {
            String line = end(rhyme, length, endings);
            if (!line.isEmpty()) {
                return line;
            }
        }
        List<Head> own = new ArrayList<>(book.chapter(theme.name()).heads());
        List<Head> any = book.chapter(Phrasebook.ANY).heads();
        List<Head> heads = new ArrayList<>(dice.shuffled(own));
        heads.addAll(dice.chance(OWN) ? heads.size() : 0, dice.shuffled(any));
        List<Head> wanted = heads.stream().filter(head -> kinds.indexOf(head.kind()) >= 0).toList();
        String line = joined(wanted, rhyme, length, endings);
        return line.isEmpty() ? joined(heads, rhyme, length, endings) : line;
    }

    /** The end of a line alone, where lines are very short; empty if there is none. */
    private String end(String rhyme, int length, Set<String> endings) {
        return dice.shuffled(book.tails(rhyme)).stream()
                .filter(tail -> tail.mood().fits(mood) && tail.kinds().indexOf('i') >= 0 && !used.contains(tail.text())
                        && !endings.contains(tail.ending()))
                .min(Comparator.comparingInt(tail -> Math.abs(tail.syllables() - length)))
                .map(tail -> {
                    used.add(tail.text());
                    return Hooks.capital(tail.text());
                }).orElse("");
    }

    /** A line about a noun, with an end that rhymes; see {@link #rhymed}. */
    String about(Noun noun, String kinds, String rhyme, int length, Set<String> endings) {
        List<Head> framed = new ArrayList<>();
        for (Frame frame : dice.shuffled(book.frames())) {
            boolean measured = !noun.measure().isEmpty() || !frame.text().contains("{Q}");
            if (frame.noun() == noun.kind() && measured) {
                String text = frame.text().replace("{X}", noun.text()).replace("{Q}", noun.measure());
                framed.add(new Head(frame.kind(), Mood.EITHER, text, prosody.syllables(text)));
            }
        }
        List<Head> wanted = framed.stream().filter(head -> kinds.indexOf(head.kind()) >= 0).toList();
        String line = wanted.isEmpty() ? "" : joined(wanted, rhyme, length, endings);
        return line.isEmpty() ? joined(framed, rhyme, length, endings) : line;
    }

    /**
     * A whole line of the theme; empty if there is none left.
     *
     * @param fitting whether it may end with a rhyme; asked with the empty one for lines whose rhyme is unknown
     */
    String whole(Theme theme, Predicate<String> fitting, int length, Set<String> endings) {
        List<String> chapters = dice.chance(OWN) ? List.of(theme.name()) : List.of(theme.name(), Phrasebook.ANY);
        for (String chapter : chapters) {
            for (Line line : dice.shuffled(book.chapter(chapter).lines())) {
                String text = line.text();
                boolean fits = Math.abs(line.syllables() - length) <= 1 && fitting.test(line.rhyme());
                if (fits && line.mood().fits(mood) && used.stream().noneMatch(text::startsWith)
                        && !endings.contains(line.ending())) {
                    used.add(text);
                    return text;
                }
            }
        }
        return "";
    }

    /** Gives up, one after the other, what matters least: that words are new, that the length is met, that endings differ. */
    private String joined(List<Head> heads, String rhyme, int length, Set<String> endings) {
        for (int slack = 0; slack <= 5; slack++) {
            List<Tail> tails = dice.shuffled(book.tails(rhyme));
            String best = "";
            int bestOff = Integer.MAX_VALUE;
            for (Head head : heads) {
                boolean stale = slack < 3 && used.stream().anyMatch(each -> each.startsWith(head.text()));
                if (stale || !head.mood().fits(mood)) {
                    continue;
                }
                for (Tail tail : tails) {
                    boolean fits = tail.kinds().indexOf(head.kind()) >= 0 && tail.mood().fits(mood)
                            && (slack >= 2 || !used.contains(tail.text()))
                            && (slack >= 4 || !endings.contains(tail.ending()));
                    int off = Math.abs(head.syllables() + tail.syllables() - length);
                    if (!fits || off >= bestOff) {
                        continue;
                    }
                    String line = prosody.join(head.text(), tail.text());
                    if (!used.contains(line)) {
                        best = line;
                        bestOff = off;
                        if (off <= (slack == 0 ? 0 : 1)) {
                            return take(line, head, tail);
                        }
                    }
                }
            }
            if (slack >= 3 && !best.isEmpty()) {
                used.add(best);
                return best;
            }
        }
        return "";
    }

    private String take(String line, Head head, Tail tail) {
        used.add(line);
        used.add(head.text());
        used.add(tail.text());
        return line;
    }
}
