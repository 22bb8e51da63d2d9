package io.minimax4j.cli.music;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.music.MusicRequest;
import io.minimax4j.protocol.speech.AudioFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SongWishTest {
    private static final String LINK = "https://example.com/song.mp3";

    private static SongWish wish(String style, @Nullable String lyrics, boolean instrumental, @Nullable String cover,
            @Nullable String model) {
        return new SongWish(style, lyrics, instrumental, cover, model, AudioFormat.MP3, null, null, null, false);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "'',-,false,-,-,Say what the song is to be like",
        "'',La la,true,-,-,Say what the song is to be like",
        "'',La la,false," + LINK + ",-,Say what the song is to be like",
        "Jazz,-,false," + LINK + ",-,'STYLE of a cover has 10 to 300 characters, not 4'",
        "爵士三重奏慢板女声,-,false," + LINK + ",-,'STYLE of a cover has 10 to 300 characters, not 9'",
        "Jazz trio with a singer,-,true," + LINK + ",-,A cover is sung: leave out --instrumental",
        "Jazz trio with a singer,-,false," + LINK + ",music-3.0,'--cover is for music-cover and music-cover-free, not'",
        "Jazz,La la,false,-,Music-Cover-free,Music-Cover-free covers a song: say which with --cover.",
        "Jazz,-,true,-,music-2.5,music-2.5 always sings: leave out --instrumental",
        "Jazz,-,false,-,music-2.0,music-2.0 writes no words: give some with --lyrics FILE"})
    void whatCannotBe_saysWhatToDo(String style, @Nullable String lyrics, boolean instrumental, @Nullable String cover,
            @Nullable String model, String told) {
        assertThat(wish(style, lyrics, instrumental, cover, model).wrong()).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "Jazz,-,false,-,-",
        "'',La la,false,-,-",
        "Jazz,-,true,-,music-2.6-free",
        "Jazz,-,false,-,music-2.5",
        "Jazz,La la,false,-,music-1.5",
        "Bossa nova,-,false," + LINK + ",-",
        "Jazz,-,true,-,music-9"})
    void whatCanBe_isRight(String style, @Nullable String lyrics, boolean instrumental, @Nullable String cover,
            @Nullable String model) {
        assertThat(wish(style, lyrics, instrumental, cover, model).wrong()).isNull();
    }

    @Test
    void aBitrateOfPlainSamples_isToldWhatItIsFor() {
        SongWish wish = new SongWish("Jazz", null, false, null, null, AudioFormat.WAV, null, 128_000, null, false);

        assertThat(wish.wrong()).startsWith("--bitrate is for .mp3");
    }

    @Test
    void withoutWords_theyAreWritten() throws IOException {
        MusicRequest request = wish("Jazz", null, false, null, null).order().request();

        assertThat(request.lyricsOptimizer()).isTrue();
        assertThat(request.isInstrumental()).isNull();
        assertThat(request.model()).isEqualTo("music-3.0");
    }

    @Test
    void aPieceOrACover_hasNoWordsWritten() throws IOException {
        MusicRequest piece = wish("Jazz", "[Verse]", true, null, null).order().request();
        MusicRequest cover = wish("Jazz trio with a singer", null, false, LINK, null).order().request();

        assertThat(piece.isInstrumental()).isTrue();
        assertThat(piece.lyrics()).isEqualTo("[Verse]");
        assertThat(piece.lyricsOptimizer()).isNull();
        assertThat(cover.lyricsOptimizer()).isNull();
        assertThat(cover.audioUrl()).isEqualTo(LINK);
        assertThat(cover.model()).isEqualTo("music-cover");
    }

    @Test
    void everythingThatIsTyped_isAskedFor() throws IOException {
        MusicRequest request = new SongWish("Jazz", "La la", false, null, "music-2.6", AudioFormat.MP3, 16_000, 64_000,
                7L, true).order().request();

        assertThat(request.model()).isEqualTo("music-2.6");
        assertThat(request.seed()).isEqualTo(7);
        assertThat(request.aigcWatermark()).isTrue();
        assertThat(request.audioSetting()).isNotNull();
        assertThat(request.audioSetting().sampleRate()).isEqualTo(16_000);
        assertThat(request.audioSetting().bitrate()).isEqualTo(64_000);
    }
}
