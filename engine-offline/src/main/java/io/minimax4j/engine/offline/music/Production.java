package io.minimax4j.engine.offline.music;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.music.SongSink;
import io.minimax4j.engine.offline.music.mix.MixDesk;
import io.minimax4j.engine.offline.music.mix.Mastered;
import io.minimax4j.engine.offline.music.play.Orchestra;
import io.minimax4j.engine.offline.music.play.Stem;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Part.Role;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.singing.Singer;
import io.minimax4j.engine.offline.music.singing.Take;
import java.util.Arrays;
import java.util.List;

/** From paper to sound: the band plays, role after role, the singer records take after take, and all is mixed. */
public final class Production {
    private static final int BAND = 45;
    private static final int VOICES = 85;
    /** Sections that are at least as strong have the voice doubled. */
    private static final double STRONG = 0.72;

    private final Orchestra orchestra = new Orchestra();
    private final MediaToolbox toolbox;

    public Production(MediaToolbox toolbox) {
        this.toolbox = toolbox;
    }

    /** Makes the song and hands it on. */
    public Mastered make(WrittenSong written, boolean marked, SongSink sink)
            throws MediaException, InterruptedException {
        Form form = written.song().form();
        MixDesk desk = new MixDesk(form, written.sung());
        Role[] roles = Role.values();
        for (int i = 0; i < roles.length; i++) {
            band(written, roles[i], desk);
            sink.progress(BAND * (i + 1) / roles.length);
        }
        Singer singer = new Singer(toolbox);
        Take[] takes = Take.values();
        for (int i = 0; i < takes.length; i++) {
            List<SungNote> notes = notes(written.song().melody(), form, takes[i]);
            if (!notes.isEmpty()) {
                desk.voice(takes[i], sing(singer, written, notes, takes[i]));
            }
            sink.progress(BAND + (VOICES - BAND) * (i + 1) / takes.length);
        }
        return desk.master(marked, sink);
    }

    private void band(WrittenSong written, Role role, MixDesk desk) throws InterruptedException {
        List<Part> parts = written.song().parts().stream().filter(part -> part.role() == role).toList();
        if (!parts.isEmpty()) {
            double room = parts.stream().mapToDouble(Part::room).average().orElseThrow();
            desk.band(role, room, play(parts, written.song().form()));
        }
    }

    /** What some of the parts sound like, dry. */
    public Stem play(List<Part> parts, Form form) throws InterruptedException {
        return orchestra.play(parts, form.tempo(), MixDesk.frames(form));
    }

    /** What some of the notes sound like, sung and dry; as long as the song. */
    public float[] sing(WrittenSong written, List<SungNote> notes, Take take)
            throws MediaException, InterruptedException {
        return sing(new Singer(toolbox), written, notes, take);
    }

    /** One singer sings all takes of a song, having learned its lines once. */
    private static float[] sing(Singer singer, WrittenSong written, List<SungNote> notes, Take take)
            throws MediaException, InterruptedException {
        Form form = written.song().form();
        return Arrays.copyOf(singer.sing(written.lines(), notes, form, take), MixDesk.frames(form));
    }

    private static List<SungNote> notes(Melody melody, Form form, Take take) {
        return switch (take) {
            case LEAD -> melody.lead();
            case HARMONY -> melody.harmony();
            case DOUBLE_LEFT, DOUBLE_RIGHT ->
                melody.lead().stream().filter(note -> strong(form, note.line())).toList();
        };
    }

    private static boolean strong(Form form, int line) {
        return form.sections().stream().filter(section -> section.energy() >= STRONG).map(Section::phrases)
                .flatMap(List::stream).anyMatch(phrase -> phrase.line() == line);
    }
}
