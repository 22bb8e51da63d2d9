package io.minimax4j.engine.offline.music;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.offline.music.arrange.Arranger;
import io.minimax4j.engine.offline.music.brief.BriefReader;
import io.minimax4j.engine.offline.music.cover.CoverWriter;
import io.minimax4j.engine.offline.music.form.FormWriter;
import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.lyric.LyricReader;
import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.melody.MelodyWriter;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Song;
import io.minimax4j.engine.offline.music.singing.LineReader;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.List;

/** Writes songs out: the same order, the same score. */
final class Songwriter {
    private final LineReader reader;

    Songwriter(MediaToolbox toolbox) {
        this.reader = new LineReader(toolbox);
    }

    WrittenSong write(SongOrder order) throws MediaException, InterruptedException {
        LyricSheet sheet = sheet(order);
        List<SungLine> lines = reader.read(sheet.lines());
        Brief brief = BriefReader.read(order.prompt(), chinese(order.lyrics()), order.seed());
        ReferenceSong reference = order.reference();
        return reference == null ? own(brief, sheet, lines) : cover(brief, sheet, lines, reference);
    }

    /** A cover whose words nobody gave sings what was heard of them. */
    private static LyricSheet sheet(SongOrder order) {
        boolean heard = order.lyrics().isBlank() && order.reference() != null;
        LyricSheet sheet = LyricReader.read(heard ? order.reference().lyrics() : order.lyrics());
        return order.instrumental() ? sheet.withoutWords() : sheet;
    }

    private static boolean chinese(String lyrics) {
        return lyrics.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }

    private static WrittenSong own(Brief brief, LyricSheet sheet, List<SungLine> lines) throws InterruptedException {
        Form form = FormWriter.write(brief, sheet, lines);
        return written(form, MelodyWriter.write(form, lines), lines);
    }

    private static WrittenSong cover(Brief brief, LyricSheet sheet, List<SungLine> lines, ReferenceSong reference)
            throws InterruptedException {
        Hearing heard = Hearing.parse(reference.text());
        Form form = CoverWriter.form(brief, heard, sheet, lines);
        return written(form, CoverWriter.melody(form, heard, lines, MelodyWriter.write(form, lines)), lines);
    }

    private static WrittenSong written(Form form, Melody melody, List<SungLine> lines) throws InterruptedException {
        return new WrittenSong(new Song(form, melody, Arranger.arrange(form, melody)), lines);
    }
}
