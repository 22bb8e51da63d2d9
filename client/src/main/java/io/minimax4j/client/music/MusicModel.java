package io.minimax4j.client.music;

/** What makes songs. Open: a server of another edition may know more. */
public record MusicModel(String text) {
    /** The usual one. */
    public static final MusicModel MUSIC_3_0 = new MusicModel("music-3.0");
    public static final MusicModel MUSIC_2_6 = new MusicModel("music-2.6");
    public static final MusicModel MUSIC_2_5_PLUS = new MusicModel("music-2.5+");
    /** Writes lyrics, but makes no songs without them. */
    public static final MusicModel MUSIC_2_5 = new MusicModel("music-2.5");
    /** Needs a style and lyrics. */
    public static final MusicModel MUSIC_2_0 = new MusicModel("music-2.0");
    /** Needs a style and lyrics, of at most 300 and 600 characters. */
    public static final MusicModel MUSIC_1_5 = new MusicModel("music-1.5");
    /** Covers a song that is given. */
    public static final MusicModel MUSIC_COVER = new MusicModel("music-cover");

    @Override
    public String toString() {
        return text;
    }
}
