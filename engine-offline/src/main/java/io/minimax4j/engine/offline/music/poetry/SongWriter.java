package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Tongue;
import io.minimax4j.engine.offline.music.poetry.Phrasebook.Hook;
import io.minimax4j.engine.offline.music.poetry.StanzaWriter.Given;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Writes the stanzas of a song, one after the other; those that return come back word for word. */
final class SongWriter {
    private final Wish wish;
    private final Hook hook;
    private final Dice dice;
    private final Prosody prosody;
    private final Pen pen;
    private final StanzaWriter stanzas;
    private final int usual;
    private final String rhyme;
    private final Queue<Noun> unnamed;
    private final Map<Tag, List<String>> returning = new EnumMap<>(Tag.class);
    private int verses;

    SongWriter(Wish wish, Hook hook, Dice dice) {
        Phrasebook book = Phrasebook.of(wish.tongue());
        this.wish = wish;
        this.hook = hook;
        this.dice = dice;
        this.prosody = Prosody.of(wish.tongue());
        this.pen = new Pen(book, prosody, wish.mood(), dice);
        this.stanzas = new StanzaWriter(wish.tongue(), book, prosody, dice, pen);
        this.usual = wish.tongue() == Tongue.CHINESE ? 8 + dice.below(2) : 8;
        this.rhyme = wish.tongue() == Tongue.CHINESE && dice.chance(0.2) ? prosody.rhyme(hook.line()) : "";
        this.unnamed = new ArrayDeque<>(wish.nouns());
        pen.spare(hook.line());
    }

    /** Lines that stand already, which no new one shall repeat. */
    void spare(List<String> lines) {
        lines.forEach(pen::spare);
    }

    List<Stanza> write(Blueprint blueprint) throws InterruptedException {
        List<Stanza> song = new ArrayList<>();
        for (Blueprint.Part part : blueprint.parts()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while lyrics were written");
            }
            song.add(new Stanza(part.tag(), lines(part.tag(), part.lines())));
        }
        return song;
    }

    private List<String> lines(Tag tag, int count) {
        if (count == 0) {
            return List.of();
        }
        List<String> known = returning.get(tag);
        if (known != null && known.size() == count) {
            return known;
        }
        List<String> lines = fresh(tag, count, usual, rhyme);
        if (tag.returns()) {
            returning.put(tag, lines);
        }
        return lines;
    }

    /**
     * New lines for a section.
     *
     * @param length of lines, in syllables; 0 for what is usual
     * @param firstRhyme of its first lines; empty for any
     */
    List<String> fresh(Tag tag, int count, int length, String firstRhyme) {
        Map<Integer, Given> given = new HashMap<>();
        if (tag.carriesTitle()) {
            given.put(0, new Given.Text(hook.line()));
        } else if (tag == Tag.OUTRO) {
            given.put(count - 1, new Given.Text(hook.line()));
        }
        return around(tag, count, length, firstRhyme, given);
    }

    /** Like {@link #fresh}, without the title's line. */
    List<String> untitled(Tag tag, int count, int length, String firstRhyme) {
        return around(tag, count, length, firstRhyme, new HashMap<>());
    }

    private List<String> around(Tag tag, int count, int length, String firstRhyme, Map<Integer, Given> given) {
        int syllables = length == 0 ? usual : Math.clamp(length, 3, 24);
        boolean chinese = wish.tongue() == Tongue.CHINESE;
        if (tag == Tag.VERSE) {
            verses++;
            name(given, 0);
            if ((unnamed.size() > 1 || verses > 1) && count > 2) {
                name(given, 2);
            }
        } else if (tag == Tag.BRIDGE) {
            name(given, 0);
        }
        String kinds = switch (tag) {
            case CHORUS, HOOK, DROP, BRIDGE, OUTRO, PRE_CHORUS, BUILD_UP -> chinese ? "iob" : "i";
            default -> chinese ? "lfwstpm" + (dice.chance(0.5) ? "o" : "") : dice.chance(0.5) ? "s" : "si";
        };
        Theme theme = tag == Tag.VERSE && verses % 2 == 0 ? wish.second() : wish.theme();
        if (tag == Tag.BRIDGE || tag == Tag.PRE_CHORUS) {
            theme = new Theme(Phrasebook.ANY, Mood.EITHER, List.of(), List.of(), List.of());
        }
        if (count > 4 && count % 4 == 0 && given.size() < 2) {
            List<String> lines = new ArrayList<>(
                    stanzas.write(theme, kinds, stanzas.scheme(4, tag.carriesTitle()), firstRhyme, syllables, given));
            while (lines.size() < count) {
                lines.addAll(stanzas.write(theme, kinds, stanzas.scheme(4, false), firstRhyme, syllables, Map.of()));
            }
            return lines;
        }
        return stanzas.write(theme, kinds, stanzas.scheme(count, tag.carriesTitle()), firstRhyme, syllables, given);
    }

    private void name(Map<Integer, Given> given, int at) {
        Noun noun = unnamed.poll();
        if (noun != null) {
            given.put(at, new Given.Name(noun));
        }
    }
}
