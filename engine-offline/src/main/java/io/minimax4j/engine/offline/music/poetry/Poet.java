package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import io.minimax4j.engine.offline.music.poetry.Phrasebook.Hook;
import java.util.List;

/**
 * Writes lyrics, in English or Chinese, out of words that stand in tables. It reads of a prompt what it has words for: themes, styles, moods,
 * and what is named. The same order and seed give the same lyrics.
 */
public final class Poet {
    /** Writes a song, or changes the given lyrics. Every prompt gets lyrics. */
    public Lyrics write(LyricsOrder order) throws InterruptedException {
        String title = order.title() == null || order.title().isBlank() ? "" : order.title();
        String edited = order.edited();
        return edited == null || edited.isBlank() ? written(order, title) : edited(order, edited, title);
    }

    private static Lyrics written(LyricsOrder order, String title) throws InterruptedException {
        Wish wish = PromptReader.read(order.prompt(), title, order.seed());
        Dice dice = new Dice(order.seed(), 2);
        Hook own = Hooks.own(wish, Phrasebook.of(wish.tongue()), dice);
        Hook hook = title.isEmpty()
                ? own
                : new Hook(title, Hooks.around(title, wish.tongue(), dice).orElse(own.line()));
        List<Stanza> song = new SongWriter(wish, hook, dice).write(Blueprint.of(wish.tags(), wish.theme(), dice));
        return new Lyrics(hook.title(), wish.tags(), new Sheet(song).text());
    }

    private static Lyrics edited(LyricsOrder order, String edited, String title) throws InterruptedException {
        List<Stanza> given = Tagging.tagged(Sheet.read(edited));
        Wish wish = PromptReader.readEdit(order.prompt(), edited, order.seed());
        Dice dice = new Dice(order.seed(), 3);
        Hook own = Hooks.own(wish, Phrasebook.of(wish.tongue()), dice);
        String line = title.isEmpty() ? own.line() : Hooks.around(title, wish.tongue(), dice).orElse(own.line());
        Prosody prosody = Prosody.of(wish.tongue());
        Editor editor = new Editor(given, new SongWriter(wish, new Hook(own.title(), line), dice), prosody);
        Sheet song = editor.edit(RevisionReader.read(order.prompt(), edited));
        boolean wordless = song.stanzas().stream().allMatch(stanza -> stanza.lines().isEmpty());
        boolean hooked = wordless || song.stanzas().stream().anyMatch(stanza -> stanza.lines().contains(own.line()));
        String found = title.isEmpty() ? hooked ? own.title() : Hooks.titleOf(song, wish.tongue()) : title;
        return new Lyrics(found, wish.tags(), song.text());
    }
}
