package io.minimax4j.cli.tour;

import io.minimax4j.cli.Sizes;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.music.Lyrics;
import io.minimax4j.client.music.Song;
import io.minimax4j.client.music.SongOrder;
import io.minimax4j.client.music.SongStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Words that are written, and a song in Chinese and one in English. */
final class MusicSteps {
    private static final String CHINESE_STYLE = "国风，古筝，笛子，女声，抒情";
    private static final String CHINESE = """
            [Verse]
            月亮挂在屋檐上
            晚风吹过小池塘
            [Chorus]
            我把思念放进月光
            让它陪你到远方
            """;
    private static final String ENGLISH_STYLE = "Indie pop, hopeful, acoustic guitar, male voice, 112 bpm";
    private static final String ENGLISH = """
            [Verse]
            Morning comes across the water
            Paints the harbour blue and gold
            [Chorus]
            So sail away with me tomorrow
            There is a story to be told
            """;

    private final MiniMax client;
    private final Path folder;

    MusicSteps(MiniMax client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    List<Tour.Step> steps() {
        return List.of(
                new Tour.Step("lyrics, Chinese", () -> lyrics("一首关于夏天和大海的歌")),
                new Tour.Step("lyrics, English", () -> lyrics("A song about coming home on the night train")),
                new Tour.Step("song, Chinese", () -> song(CHINESE_STYLE, CHINESE, "song-zh.mp3")),
                new Tour.Step("song streamed, English", () -> streamed(ENGLISH_STYLE, ENGLISH, "song-en.mp3")));
    }

    private Outcome lyrics(String prompt) {
        Lyrics lyrics = client.music().writeLyrics(prompt);
        if (lyrics.title().isBlank() || lyrics.text().lines().count() < 8) {
            throw new IllegalStateException("too little of a song: " + lyrics.text().length() + " characters");
        }
        return Outcome.text(lyrics.text().lines().count() + " lines", prompt,
                lyrics.title() + " (" + String.join(", ", lyrics.styleTags()) + ")\n\n" + lyrics.text());
    }

    private Outcome song(String style, String words, String name) {
        return outcome(client.music().create(SongOrder.of(style).lyrics(words).seed(7)), style, words, name);
    }

    private Outcome streamed(String style, String words, String name) {
        try (SongStream stream = client.music().stream(SongOrder.of(style).lyrics(words).seed(7))) {
            return outcome(stream.toSong(), style, words, name);
        }
    }

    private Outcome outcome(Song song, String style, String words, String name) {
        song.save(folder.resolve(name));
        String length = song.duration().map(Duration::toMillis)
                .map(millis -> String.format(Locale.ROOT, ", %.1f s", millis / 1000.0)).orElse("");
        return Outcome.file(Sizes.of(song.size()) + length, style, name).reading(words.strip());
    }
}
