package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Tongue;
import io.minimax4j.engine.offline.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lines of a language are made of. {@code LANGUAGE-lines.txt} has, under {@code # theme}, whole lines ({@code =}), hooks with the title
 * they carry ({@code !}), and openings of lines by their kind; {@code LANGUAGE-tails.txt} has, under {@code # rhyme}, ends of lines behind
 * the kinds of openings they go with; {@code LANGUAGE-frames.txt} has openings around a noun of the prompt, behind its kind and theirs.
 * A {@code +} or {@code -} behind a kind marks happy and sad words.
 *
 * <p>Kinds of Chinese openings: nouns that shine (l), that fall or drift (f), winds (w), that sound (s), things (t), unknown things (u), places (p),
 * who lives (m); {@code 我们} that waits for a verb (i), {@code 我} likewise (o), and {@code 把} that waits for where a thing goes (b).
 * English ones are sentences, in the first person (i) or not (s).
 */
final class Phrasebook {
    /** The chapter whose words fit every theme. */
    static final String ANY = "any";

    private static final Phrasebook CHINESE = new Phrasebook("chinese", ChineseProsody.INSTANCE);
    private static final Phrasebook ENGLISH = new Phrasebook("english", EnglishProsody.INSTANCE);

    private final Prosody prosody;
    private final Map<String, Chapter> chapters = new LinkedHashMap<>();
    private final Map<String, List<Tail>> tails = new LinkedHashMap<>();
    private final List<Frame> frames = new ArrayList<>();

    /**
     * A whole line.
     *
     * @param rhyme and ending as the {@link Prosody} tells them
     */
    record Line(String text, Mood mood, int syllables, String rhyme, String ending) {}

    /** The line a chorus begins with, and the title it carries. */
    record Hook(String title, String line) {}

    /** The opening of a line. */
    record Head(char kind, Mood mood, String text, int syllables) {}

    /** The end of a line, behind heads of some kinds. */
    record Tail(String kinds, Mood mood, String text, int syllables, String ending) {}

    /** A head with a place for a noun, {@code {X}}, and for its measure word, {@code {Q}}. */
    record Frame(char noun, char kind, String text) {}

    /** The words of a theme. */
    record Chapter(List<Line> lines, List<Hook> hooks, List<Head> heads) {}

    private static final String HEADING = "@ ";

    private Phrasebook(String language, Prosody prosody) {
        this.prosody = prosody;
        Chapter chapter = new Chapter(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line : Table.lines(Phrasebook.class, language + "-lines.txt")) {
            if (line.startsWith(HEADING)) {
                chapter = new Chapter(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                chapters.put(line.substring(HEADING.length()), chapter);
            } else {
                add(chapter, line);
            }
        }
        List<Tail> rhyming = new ArrayList<>();
        for (String line : Table.lines(Phrasebook.class, language + "-tails.txt")) {
            if (line.startsWith(HEADING)) {
                rhyming = new ArrayList<>();
                tails.put(line.substring(HEADING.length()), rhyming);
            } else {
                String kinds = line.substring(0, line.indexOf(' '));
                for (String text : Items.of(line.substring(kinds.length()), ";")) {
                    rhyming.add(new Tail(kinds, Mood.of(kinds.charAt(kinds.length() - 1)), text,
                            prosody.syllables(text), prosody.ending(text)));
                }
            }
        }
        for (String line : Table.lines(Phrasebook.class, language + "-frames.txt")) {
            Items.of(line.substring(4), ";")
                    .forEach(text -> frames.add(new Frame(line.charAt(0), line.charAt(2), text)));
        }
    }

    private void add(Chapter chapter, String line) {
        String kind = line.substring(0, line.indexOf(' '));
        Mood mood = Mood.of(kind.charAt(kind.length() - 1));
        String rest = line.substring(kind.length() + 1);
        if (kind.equals("!")) {
            int bar = rest.indexOf('|');
            chapter.hooks().add(new Hook(rest.substring(0, bar), rest.substring(bar + 1)));
            return;
        }
        for (String text : Items.of(rest, ";")) {
            if (kind.charAt(0) == '=') {
                chapter.lines().add(new Line(text, mood, prosody.syllables(text), prosody.rhyme(text),
                        prosody.ending(text)));
            } else {
                chapter.heads().add(new Head(kind.charAt(0), mood, text, prosody.syllables(text)));
            }
        }
    }

    static Phrasebook of(Tongue tongue) {
        return tongue == Tongue.CHINESE ? CHINESE : ENGLISH;
    }

    Chapter chapter(String theme) {
        return chapters.getOrDefault(theme, new Chapter(List.of(), List.of(), List.of()));
    }

    /** The rhymes there are ends of lines for. */
    List<String> rhymes() {
        return List.copyOf(tails.keySet());
    }

    List<Tail> tails(String rhyme) {
        return tails.getOrDefault(rhyme, List.of());
    }

    List<Frame> frames() {
        return frames;
    }
}
