package io.minimax4j.client;

import java.nio.file.Path;

import io.minimax4j.client.media.Media;
import io.minimax4j.client.music.HeardSong;
import io.minimax4j.client.music.Lyrics;
import io.minimax4j.client.music.SongOrder;
import io.minimax4j.client.music.SongStream;

/** What the page of music shows; {@link ReadmeExampleTest} runs it. */
public final class MusicExample {
    private MusicExample() {}

    public static void main(String... args) {
        // readme: begin
        try (MiniMax minimax = MiniMax.create()) {
            Lyrics lyrics = minimax.music().writeLyrics("A lighthouse keeper who writes letters");
            System.out.println(lyrics.title() + ": " + String.join(", ", lyrics.styleTags()));
            minimax.music().create(SongOrder.of("Indie folk, acoustic guitar, 96 bpm, female voice")
                    .lyrics(lyrics.text())).save(Path.of("letters.mp3"));

            try (SongStream trio = minimax.music().stream(SongOrder.of("爵士三重奏，慢板").instrumental())) {
                trio.save(Path.of("trio.mp3"));
            }
            HeardSong heard = minimax.music().listen(Media.of(Path.of("letters.mp3")));
            heard.parts().forEach(part -> System.out.println(part.label() + " from " + part.start() + " s"));
            minimax.music().create(SongOrder.of("Bossa nova, male voice").cover(heard)
                    .lyrics("[Verse]\nThe lamp goes round, the ships go by")).save(Path.of("cover.mp3"));
        }
        // readme: end
    }
}
