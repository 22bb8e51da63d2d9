package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lyrics of a recording whose words nobody recognises: its parts as tags, and for every phrase of its melody a line of as many "la" as
 * it has notes. They can be sung as they are, and keep within what lyrics of a cover may have.
 */
final class Placeholders {
    private static final int MOST_CHARACTERS = 1000;
    private static final int MOST_SYLLABLES = 14;
    private static final int USUAL_SYLLABLES = 7;

    private Placeholders() {}

    static String of(Hearing heard) {
        for (double share = 1; share > 0.05; share *= 0.85) {
            String lyrics = lyrics(heard, share);
            if (lyrics.length() <= MOST_CHARACTERS) {
                return lyrics;
            }
        }
        return lyrics(heard, 0.05).substring(0, MOST_CHARACTERS).strip();
    }

    private static String lyrics(Hearing heard, double share) {
        List<String> stanzas = new ArrayList<>();
        int verses = 0;
        for (Hearing.Piece piece : heard.pieces()) {
            switch (piece.label()) {
                case VERSE -> stanzas.add("[Verse " + ++verses + "]" + lines(heard, piece, share));
                case CHORUS -> stanzas.add("[Chorus]" + lines(heard, piece, share));
                case BRIDGE -> stanzas.add("[Bridge]" + lines(heard, piece, share));
                case INTRO -> stanzas.add("[Intro]");
                case OUTRO -> stanzas.add("[Outro]");
                case INST -> stanzas.add("[Inst]");
                case SILENCE -> {
                }
            }
        }
        return String.join("\n\n", stanzas);
    }

    private static String lines(Hearing heard, Hearing.Piece piece, double share) {
        int from = heard.tick(piece.start());
        int to = heard.tick(piece.end());
        StringBuilder lines = new StringBuilder();
        for (List<Hearing.Tone> phrase : heard.phrases(from, to)) {
            if (phrase.size() > 1) {
                lines.append('\n').append(line((int) Math.round(phrase.size() * share)));
            }
        }
        if (lines.isEmpty()) {
            int twoBars = 2 * heard.metre().beats() * Tempo.QUARTER;
            for (int at = from; at + twoBars <= to + twoBars / 2; at += twoBars) {
                lines.append('\n').append(line((int) Math.round(USUAL_SYLLABLES * share)));
            }
        }
        return lines.toString();
    }

    private static String line(int syllables) {
        return String.join(" ", Collections.nCopies(Math.clamp(syllables, 1, MOST_SYLLABLES), "la"));
    }
}
