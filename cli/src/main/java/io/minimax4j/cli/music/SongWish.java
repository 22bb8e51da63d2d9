package io.minimax4j.cli.music;

import io.minimax4j.cli.Attachment;
import io.minimax4j.client.music.MusicModel;
import io.minimax4j.client.music.SongOrder;
import io.minimax4j.protocol.speech.AudioFormat;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code music}.
 *
 * @param lyrics the words, not the file that holds them
 */
record SongWish(String style, @Nullable String lyrics, boolean instrumental, @Nullable String cover,
        @Nullable String model, AudioFormat format, @Nullable Integer sampleRate, @Nullable Integer bitrate,
        @Nullable Long seed, boolean watermark) {
    private static final Set<String> WRITE_NOTHING = Set.of("music-2.0", "music-1.5", "music-01");
    private static final Set<String> ALWAYS_SING = Set.of("music-2.5", "music-2.0", "music-1.5", "music-01");
    private static final int LEAST_OF_COVER = 10;
    private static final int MOST_OF_COVER = 300;

    /** What is wrong with it, as a sentence; null if nothing is. Of models that are not known here, the server says. */
    @Nullable
    String wrong() {
        if (style.isBlank() && (lyrics == null || cover != null || instrumental)) {
            return "Say what the song is to be like, for example: minimax music \"Jazz, slow\" --out song.mp3";
        }
        if (bitrate != null && !format.equals(AudioFormat.MP3)) {
            return "--bitrate is for .mp3; leave it out.";
        }
        return cover == null ? wrongSong() : wrongCover();
    }

    private @Nullable String wrongSong() {
        String name = name();
        if (covers()) {
            return model + " covers a song: say which with --cover.";
        }
        if (instrumental && ALWAYS_SING.contains(name)) {
            return model + " always sings: leave out --instrumental, or --model.";
        }
        return lyrics == null && !instrumental && WRITE_NOTHING.contains(name)
                ? model + " writes no words: give some with --lyrics FILE, or leave out --model."
                : null;
    }

    private @Nullable String wrongCover() {
        if (model != null && !covers()) {
            return "--cover is for music-cover and music-cover-free, not for " + model + ": leave out --model.";
        }
        if (instrumental) {
            return "A cover is sung: leave out --instrumental, or --cover.";
        }
        int characters = style.codePointCount(0, style.length());
        return characters < LEAST_OF_COVER || characters > MOST_OF_COVER
                ? "STYLE of a cover has 10 to 300 characters, not " + characters
                        + ": say how it is to sound, such as tempo, mood, instruments and voice."
                : null;
    }

    private boolean covers() {
        return name().startsWith(MusicModel.MUSIC_COVER.text());
    }

    private String name() {
        return model == null ? "" : model.strip().toLowerCase(Locale.ROOT);
    }

    SongOrder order() throws IOException {
        SongOrder order = SongOrder.of(style).format(format);
        if (lyrics != null) {
            order.lyrics(lyrics);
        }
        if (instrumental) {
            order.instrumental();
        } else if (lyrics == null && cover == null) {
            order.writeLyrics();
        }
        if (cover != null) {
            order.cover(Attachment.of(cover));
        }
        if (sampleRate != null) {
            order.sampleRate(sampleRate);
        }
        if (bitrate != null) {
            order.bitrate(bitrate);
        }
        if (seed != null) {
            order.seed(seed);
        }
        if (watermark) {
            order.watermark();
        }
        if (model != null) {
            order.model(new MusicModel(model));
        }
        return order;
    }
}
