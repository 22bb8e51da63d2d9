package io.minimax4j.server.music;

import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.music.ReferenceSong.Segment;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.music.CoverReply.Structure;
import io.minimax4j.protocol.music.CoverReply;
import java.util.List;
import java.util.Locale;

/**
 * What was heard in a recording of an account.
 *
 * @param id what names it on the wire
 */
record KeptCover(long accountId, String id, ReferenceSong song) {
    private static final double MILLIS = 1000;

    /** The parts of the song as JSON, as the wire tells them: to the millisecond. */
    String structure() {
        List<CoverReply.Segment> segments = song.segments().stream().map(segment -> new CoverReply.Segment(
                rounded(segment.start()), rounded(segment.end()), segment.label().token())).toList();
        return Json.text(new Structure(segments.size(), segments));
    }

    double seconds() {
        return rounded(song.seconds());
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * MILLIS) / MILLIS;
    }

    /** The parts that {@link #structure} wrote. */
    static List<Segment> segments(String structure) {
        return Json.read(structure, Structure.class).segments().stream().map(segment -> new Segment(segment.start(),
                segment.end(), Label.valueOf(segment.label().toUpperCase(Locale.ROOT)))).toList();
    }
}
