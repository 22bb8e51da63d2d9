package io.minimax4j.client.music;

import io.minimax4j.client.media.Media;
import io.minimax4j.protocol.music.MusicRequest;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.AudioSetting;
import io.minimax4j.protocol.speech.OutputFormat;
import org.jspecify.annotations.Nullable;

/**
 * What song is wanted; what is not set keeps the platform's default.
 *
 * <pre>{@code
 * SongOrder.of("Indie folk, melancholic, acoustic guitar").lyrics("[Verse]\nRain on the window ...")
 * }</pre>
 */
public final class SongOrder {
    private static final String DATA = "data:";

    private final String style;
    private @Nullable MusicModel model;
    private @Nullable String lyrics;
    private @Nullable Boolean optimizer;
    private @Nullable Boolean instrumental;
    private @Nullable Long seed;
    private @Nullable Boolean watermark;
    private @Nullable Media covered;
    private @Nullable String heard;
    private AudioSetting setting = AudioSetting.NONE;

    private SongOrder(String style) {
        this.style = style;
    }

    /** A song as the text says: style, mood, tempo, key, instruments, voice, in Chinese or English; at most 2,000 characters. */
    public static SongOrder of(String style) {
        return new SongOrder(style);
    }

    /** Who makes it; {@link MusicModel#MUSIC_3_0} by default, {@link MusicModel#MUSIC_COVER} for a cover. */
    public SongOrder model(MusicModel name) {
        model = name;
        return this;
    }

    /** What is sung: lines, under tags such as {@code [Verse]} and {@code [Chorus]}; at most 3,500 characters. */
    public SongOrder lyrics(String text) {
        lyrics = text;
        return this;
    }

    /** Has lyrics written from the style text where none are given. */
    public SongOrder writeLyrics() {
        optimizer = true;
        return this;
    }

    /** Nobody sings. */
    public SongOrder instrumental() {
        instrumental = true;
        return this;
    }

    /** Covers a song: a recording of 6 s to 6 min, at most 50 MB; of this machine, or a link. */
    public SongOrder cover(Media recording) {
        covered = recording;
        heard = null;
        return this;
    }

    /** Covers a song that {@link Music#listen} has listened to. It needs lyrics. */
    public SongOrder cover(HeardSong song) {
        heard = song.id();
        covered = null;
        return this;
    }

    /** {@code mp3}, {@code wav} or {@code pcm}. */
    public SongOrder format(AudioFormat form) {
        setting = setting.withFormat(form);
        return this;
    }

    /** 16,000, 24,000, 32,000 or 44,100 Hz. */
    public SongOrder sampleRate(int hertz) {
        setting = setting.withSampleRate(hertz);
        return this;
    }

    /** Of MP3: 32,000, 64,000, 128,000 or 256,000 bits a second. */
    public SongOrder bitrate(int bitsPerSecond) {
        setting = setting.withBitrate(bitsPerSecond);
        return this;
    }

    /** 0 to 1,000,000: the same seed and the same order give the same song, or a similar one. */
    public SongOrder seed(long number) {
        seed = number;
        return this;
    }

    /** Asks for a sound at the end that tells that the song was generated; not of streams. */
    public SongOrder watermark() {
        watermark = true;
        return this;
    }

    /** The request as the API takes it. */
    public MusicRequest request() {
        boolean cover = covered != null || heard != null;
        MusicModel asked = model != null ? model : cover ? MusicModel.MUSIC_COVER : MusicModel.MUSIC_3_0;
        String recording = covered == null ? null : covered.url();
        boolean held = recording != null && recording.startsWith(DATA);
        return new MusicRequest(asked.text(), style, lyrics, null, OutputFormat.HEX,
                setting.equals(AudioSetting.NONE) ? null : setting, watermark, optimizer, instrumental,
                held ? null : recording, held ? base64(recording) : null, heard, seed);
    }

    /** What a data URL holds. */
    static @Nullable String base64(@Nullable String url) {
        return url == null ? null : url.substring(url.indexOf(',') + 1);
    }
}
