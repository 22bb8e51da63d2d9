package io.minimax4j.engine.offline.music.cover;

import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tracked melody, brought into the range of who sings or plays it, and what was written for the rest. */
final class CoverMelody {
    private static final double CLEAR = 0.3;
    private static final double SOUNDING = 0.3;
    private static final double BREATH_SECONDS = 0.18;
    private static final int TUNE_LOWEST = 60;
    private static final int TUNE_HIGHEST = 86;
    private static final int TUNE_MIDDLE = 72;
    private static final int HARMONY_HIGHEST = 81;

    private final Form form;
    private final Hearing heard;
    private final List<SungLine> lines;
    private final Tempo tempo;
    private final List<SungNote> lead = new ArrayList<>();
    private final List<SungNote> harmony = new ArrayList<>();
    private final List<Note> tune = new ArrayList<>();
    private final Set<Integer> sung = new HashSet<>();

    CoverMelody(Form form, Hearing heard, List<SungLine> lines) {
        this.form = form;
        this.heard = heard;
        this.lines = lines;
        this.tempo = form.tempo();
    }

    Melody with(Melody written) {
        Map<Voice, Integer> shifts = shifts();
        for (Section section : form.sections()) {
            for (Section.Phrase phrase : section.phrases()) {
                sing(section, phrase, shifts.getOrDefault(phrase.voice(), 0));
            }
        }
        written.lead().stream().filter(note -> !sung.contains(note.line())).forEach(lead::add);
        written.harmony().stream().filter(note -> !sung.contains(note.line())).forEach(harmony::add);
        lead.sort(Comparator.comparingInt(SungNote::tick));
        harmony.sort(Comparator.comparingInt(SungNote::tick));
        for (Section section : form.sections()) {
            if (section.sung() || !play(section)) {
                written.tune().stream().filter(note -> within(note, section) && !collides(note)).forEach(tune::add);
            }
        }
        return new Melody(lead, harmony, tune);
    }

    /** By how many semitones each voice sings above what was heard: whole octaves, so that most of it lies well. */
    private Map<Voice, Integer> shifts() {
        Map<Voice, List<Integer>> pitches = new EnumMap<>(Voice.class);
        for (Section section : form.sections()) {
            for (Section.Phrase phrase : section.phrases()) {
                tracked(phrase).forEach(tone -> pitches.computeIfAbsent(phrase.voice(), voice -> new ArrayList<>())
                        .add(tone.pitch()));
            }
        }
        Map<Voice, Integer> shifts = new EnumMap<>(Voice.class);
        pitches.forEach((voice, all) -> shifts.put(voice,
                shift(all, voice.lowest(), voice.highest(), voice.middle() + 2)));
        return shifts;
    }

    private static int shift(List<Integer> pitches, int lowest, int highest, int middle) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int octaves = -4; octaves <= 4; octaves++) {
            double cost = 0;
            for (int pitch : pitches) {
                int there = pitch + 12 * octaves;
                cost += Math.abs(there - middle) + 10 * (there < lowest || there > highest ? 1 : 0);
            }
            if (cost < least) {
                least = cost;
                best = 12 * octaves;
            }
        }
        return best;
    }

    /** The clear notes of a line; none if they are too few to be its melody. */
    private List<Hearing.Tone> tracked(Section.Phrase phrase) {
        List<Hearing.Tone> tones = clear(phrase.tick(), phrase.tick() + phrase.length());
        int sounding = tones.stream().mapToInt(Hearing.Tone::length).sum();
        double certainty = tones.stream().mapToDouble(Hearing.Tone::certainty).average().orElse(0);
        return tones.size() > 1 && certainty >= CLEAR && sounding >= SOUNDING * phrase.length() ? tones : List.of();
    }

    private List<Hearing.Tone> clear(int from, int to) {
        List<Hearing.Tone> tones = new ArrayList<>();
        for (Hearing.Tone tone : heard.tones()) {
            if (tone.tick() >= from && tone.tick() < to && tone.certainty() >= CLEAR / 3) {
                tones.add(new Hearing.Tone(tone.tick(), Math.min(tone.end(), to) - tone.tick(), inKey(tone),
                        tone.certainty()));
            }
        }
        return tones;
    }

    /** A tone that is neither of the key nor clear is taken for its neighbour. */
    private int inKey(Hearing.Tone tone) {
        if (heard.key().has(tone.pitch()) || tone.certainty() > 2 * CLEAR) {
            return tone.pitch();
        }
        return heard.key().has(tone.pitch() - 1) ? tone.pitch() - 1 : tone.pitch() + 1;
    }

    private void sing(Section section, Section.Phrase phrase, int shift) {
        int syllables = lines.get(phrase.line()).syllables().size();
        List<Hearing.Tone> tones = syllables == 0 ? List.of() : tracked(phrase);
        Optional<List<Laying.Laid>> laid = tones.isEmpty()
                ? Optional.empty()
                : Laying.of(tones, syllables, tempo);
        if (laid.isEmpty()) {
            return;
        }
        sung.add(phrase.line());
        int breath = (int) Math.round(BREATH_SECONDS * tempo.bpm() / 60 * Tempo.QUARTER);
        int latest = phrase.tick() + phrase.length() - breath;
        for (Laying.Laid note : laid.get()) {
            int tick = swung(note.tick());
            int end = Math.max(tick + Tempo.SIXTEENTH / 2, Math.min(swung(note.end()), swung(latest)));
            int pitch = folded(note.pitch() + shift, phrase.voice().lowest(), phrase.voice().highest());
            double loudness = Math.clamp(
                    0.5 + 0.4 * section.energy() + (note.tick() % tempo.ticksPerBar() == 0 ? 0.08 : 0), 0, 1);
            lead.add(new SungNote(phrase.line(), note.syllable(), tick, end - tick, pitch, loudness));
            if (section.kind() == SectionKind.CHORUS) {
                harmony.add(new SungNote(phrase.line(), note.syllable(), tick, end - tick,
                        above(pitch, section, note.tick()), loudness * 0.8));
            }
        }
    }

    /** Where a tick of straight eighths sounds in the swing of the song. */
    private int swung(int tick) {
        int quarter = Math.floorDiv(tick, Tempo.QUARTER) * Tempo.QUARTER;
        int within = tick - quarter;
        double late = tempo.swing() * Tempo.QUARTER;
        double at = within <= Tempo.EIGHTH
                ? within * late / Tempo.EIGHTH
                : late + (within - Tempo.EIGHTH) * (Tempo.QUARTER - late) / Tempo.EIGHTH;
        return quarter + (int) Math.round(at);
    }

    private static int folded(int pitch, int lowest, int highest) {
        int folded = pitch;
        while (folded < lowest) {
            folded += 12;
        }
        while (folded > highest) {
            folded -= 12;
        }
        return folded;
    }

    /** The second voice: the next tone of the chord that is a third to a fifth above, or the third of the scale. */
    private int above(int pitch, Section section, int tick) {
        for (int interval = 3; interval <= 7; interval++) {
            if (section.chordAt(tick).has(pitch + interval)) {
                return folded(pitch + interval, pitch - 12, HARMONY_HIGHEST);
            }
        }
        return folded(pitch + (section.key().has(pitch + 3) ? 3 : 4), pitch - 12, HARMONY_HIGHEST);
    }

    /** Gives the tracked melody of a section to an instrument; false if there is not enough of it. */
    private boolean play(Section section) {
        int from = form.start(section);
        boolean last = section == form.sections().getLast();
        int to = form.end(section) - (last ? tempo.ticksPerBar() : 0);
        List<Hearing.Tone> tones = clear(from, to);
        int sounding = tones.stream().mapToInt(Hearing.Tone::length).sum();
        double certainty = tones.stream().mapToDouble(Hearing.Tone::certainty).average().orElse(0);
        if (certainty < CLEAR || sounding < SOUNDING * (to - from)) {
            return false;
        }
        int shift = shift(tones.stream().map(Hearing.Tone::pitch).toList(), TUNE_LOWEST, TUNE_HIGHEST, TUNE_MIDDLE);
        for (Hearing.Tone tone : tones) {
            int tick = Math.max(0, swung(tone.tick()));
            int length = Math.max(Tempo.SIXTEENTH / 2, swung(tone.end()) - tick);
            tune.add(new Note(tick, length, folded(tone.pitch() + shift, TUNE_LOWEST, TUNE_HIGHEST),
                    (int) Math.round(65 + 40 * section.energy())));
        }
        return true;
    }

    private boolean within(Note note, Section section) {
        return note.tick() >= form.start(section) && note.tick() < form.end(section);
    }

    private boolean collides(Note note) {
        return lead.stream().anyMatch(sung -> sung.tick() < note.end() && note.tick() < sung.end());
    }
}
