package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.List;

/** Plays tunes on an instrument, in its compass and with its ornaments. */
final class Soloist {
    private static final double SHORT = 0.055;

    private final Sheet sheet;
    private final Harmony harmony;
    private final boolean pentatonic;
    private final Ornament ornament;

    Soloist(Sheet sheet, Harmony harmony, boolean pentatonic) {
        this.sheet = sheet;
        this.harmony = harmony;
        this.pentatonic = pentatonic;
        this.ornament = Ornament.of(sheet.chair().instrument());
    }

    /** @param tune in order, where it really sounds */
    void play(List<Note> tune) {
        int shift = shift(tune);
        for (int i = 0; i < tune.size(); i++) {
            Note note = tune.get(i);
            int rest = i + 1 < tune.size() ? tune.get(i + 1).tick() - note.end() : Tempo.QUARTER * 4;
            int before = i == 0 ? Tempo.QUARTER * 4 : note.tick() - tune.get(i - 1).tick();
            play(note, Math.clamp(note.pitch() + shift, 0, 127), before, rest);
        }
    }

    /** By which octaves the tune fits best. */
    private int shift(List<Note> tune) {
        int best = 0;
        int most = -1;
        for (int octaves : new int[]{0, 12, -12, 24, -24}) {
            int inside = 0;
            for (Note note : tune) {
                int pitch = note.pitch() + octaves;
                if (pitch >= sheet.chair().instrument().lowest() && pitch <= sheet.chair().instrument().highest()) {
                    inside++;
                }
            }
            if (inside > most) {
                most = inside;
                best = octaves;
            }
        }
        return best;
    }

    private void play(Note note, int pitch, int before, int rest) {
        double strength = note.velocity() / 127.0 * sheet.feel().touch();
        int tick = note.tick() + sheet.feel().sway();
        int quick = sheet.feel().ticks(SHORT);
        boolean room = before > 4 * quick && tick > 4 * quick;
        boolean longNote = note.length() >= Tempo.QUARTER;
        boolean adorned = longNote && sheet.feel().chance(0.45);
        Ornament how = adorned ? ornament : Ornament.NONE;
        int end = tick + note.length();
        switch (how) {
            case GRACE -> {
                if (room) {
                    sheet.put(tick - quick, tick, step(note.tick(), pitch, -1), strength * 0.7);
                }
                sheet.put(tick, end, pitch, strength);
            }
            case TRILL -> trill(tick, end, pitch, step(note.tick(), pitch, 1), strength);
            case FALL -> {
                boolean falls = rest >= Tempo.QUARTER && note.length() > 6 * quick;
                sheet.put(tick, falls ? end - 3 * quick / 2 : end, pitch, strength);
                for (int i = 1; falls && i <= 3; i++) {
                    int from = end - 3 * quick / 2 + (i - 1) * quick / 2;
                    sheet.put(from, from + quick / 2, pitch - i, strength * (0.7 - 0.15 * i));
                }
            }
            case MORDENT -> {
                sheet.put(tick, tick + quick, pitch, strength);
                sheet.put(tick + quick, tick + 2 * quick, step(note.tick(), pitch, 1), strength * 0.8);
                sheet.put(tick + 2 * quick, end, pitch, strength * 0.92);
            }
            case TREMOLO -> {
                int every = Math.max(36, sheet.feel().ticks(0.07));
                for (int at = tick; at < end - every / 2; at += every) {
                    sheet.put(at, at + every, pitch, strength * (at == tick ? 1 : 0.75 * sheet.feel().touch()));
                }
            }
            case SWEEP -> {
                if (room) {
                    List<Integer> run = harmony.scale(note.tick(), pitch - 12, pitch - 1, pentatonic);
                    for (int i = 0; i < run.size(); i++) {
                        int from = tick - (run.size() - i) * quick / 2;
                        sheet.put(from, tick, run.get(i), strength * (0.4 + 0.3 * i / run.size()));
                    }
                }
                sheet.put(tick, end, pitch, strength);
            }
            case OCTAVE -> {
                sheet.put(tick, end, pitch, strength);
                sheet.put(tick, end, Math.max(0, pitch - 12), strength * 0.7);
            }
            case NONE -> sheet.put(tick, end, pitch, strength);
        }
    }

    private void trill(int tick, int end, int pitch, int above, double strength) {
        int every = Math.max(36, sheet.feel().ticks(0.065));
        int from = tick + (end - tick) / 3;
        int last = from + (end - from) / every * every;
        sheet.put(tick, from, pitch, strength);
        boolean up = true;
        for (int at = from; at < last; at += every) {
            sheet.put(at, at + every, up ? above : pitch, strength * 0.8);
            up = !up;
        }
    }

    private int step(int tick, int pitch, int by) {
        List<Integer> around = harmony.scale(tick, Math.max(0, pitch - 5), Math.min(127, pitch + 5), pentatonic);
        int nearest = pitch;
        for (int other : around) {
            boolean right = by > 0 ? other > pitch : other < pitch;
            if (right && (nearest == pitch || Math.abs(other - pitch) < Math.abs(nearest - pitch))) {
                nearest = other;
            }
        }
        return nearest == pitch ? pitch + 2 * by : nearest;
    }
}
