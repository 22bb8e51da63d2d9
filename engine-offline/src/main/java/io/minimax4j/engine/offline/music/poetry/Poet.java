package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import io.minimax4j.engine.offline.music.poetry.Phrasebook.Hook;

/**
 * Writes lyrics, in English or Chinese, out of words that stand in tables. It reads of a prompt what it has words for: themes, styles, moods,
 * and what is named. The same order and seed give the same lyrics.
 */
public final class Poet {
    /** Writes a song, or changes the given lyrics. Every prompt gets lyrics. */
    public Lyrics write(LyricsOrder order) throws InterruptedException {
        String title = order.title() == null || order.title().isBlank() ? "" : order.title();
        Wish wish = PromptReader.read(order.prompt(), title, order.seed());
        Dice dice = new Dice(order.seed(), 2);
        Hook own = Hooks.own(wish, Phrasebook.of(wish.tongue()), dice);
        Hook hook = title.isEmpty()
                ? own
                : new Hook(title, Hooks.around(title, wish.tongue(), dice).orElse(own.line()));
        SongWriter writer = new SongWriter(wish, hook, 0, dice);
        Sheet song = new Sheet(writer.write(Blueprint.of(wish.tags(), wish.theme(), dice)));
        return new Lyrics(hook.title(), wish.tags(), song.text());
    }
}
