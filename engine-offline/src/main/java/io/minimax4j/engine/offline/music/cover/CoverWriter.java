package io.minimax4j.engine.offline.music.cover;

import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes covers. Tempo, metre, key, length, chords, how loud the sections are and the melody, where it could be tracked, are those of
 * the recording; style, instruments and voices are those of the brief.
 */
public final class CoverWriter {
    private CoverWriter() {}

    /**
     * The plan of a cover. With the seconds in which every song rings out, it is as long as the recording within a bar.
     *
     * @param sheet whose tags are matched with the parts of the recording, in order
     * @param lines all lines of the sheet as they are sung; none if nobody sings
     */
    public static Form form(Brief brief, Hearing heard, LyricSheet sheet, List<SungLine> lines) {
        Tempo tempo = new Tempo(Math.clamp(heard.bpm(), 40, 220), heard.metre(), brief.swing());
        Brief measured = brief.with(tempo.bpm(), heard.metre(), heard.key());
        List<Stretch> stretches = Stretch.of(heard, tempo);
        List<Section> sections = new ArrayList<>();
        List<List<Section.Phrase>> phrases = new Phrasing(brief.voices(), heard, tempo).phrases(stretches, sheet,
                lines);
        Harmonies harmonies = new Harmonies(heard, brief.style(), tempo, stretches);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            sections.add(new Section(stretch.kind(), stretch.material(), stretch.firstBar(), stretch.bars(),
                    stretch.energy(), heard.key(), harmonies.of(i), phrases.get(i)));
        }
        return new Form(measured, tempo, sections);
    }

    /**
     * The melody of a cover: that of the recording where it was tracked clearly and the line fits it.
     *
     * @param form as {@link #form} made it of the same recording
     * @param written a melody for that form as for any song, which has the lines and sections that could not be tracked
     */
    public static Melody melody(Form form, Hearing heard, List<SungLine> lines, Melody written) {
        return new CoverMelody(form, heard, lines).with(written);
    }
}
