package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.melody.Contour.Outline;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.SectionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What makes the melody of one material recognisable: its rhythm, its motifs and the order in which they come. Sections of the same
 * kind and material get equal ones.
 */
final class Strain {
    /** How motifs follow each other: a small letter is a motif, + and - have it a step higher or lower. */
    private static final List<String> ORDERS = List.of("a b a c", "a a+ a b", "a a b c", "a b a+ b", "a a- b c");

    private final Form form;
    private final SectionKind kind;
    private final SectionKind source;
    private final int material;
    private final double notes;
    private final List<Contour> motifs = new ArrayList<>();
    private final String[] order;
    private final Map<Integer, Cell> cells = new HashMap<>();

    /**
     * @param source the kind of section whose motifs it has: its own, or another's that it plays with
     * @param notes that a phrase has, on the average
     */
    Strain(Form form, SectionKind kind, SectionKind source, int material, double notes) {
        this.form = form;
        this.kind = kind;
        this.source = source;
        this.material = material;
        this.notes = notes;
        SplittableRandom random = random(1);
        List<Outline> outlines = outlines();
        int first = random.nextInt(outlines.size());
        for (int motif = 0; motif < 3; motif++) {
            motifs.add(Contour.of(outlines.get((first + motif) % outlines.size()), size(), random));
        }
        order = ORDERS.get(random.nextInt(ORDERS.size())).split(" ");
    }

    private List<Outline> outlines() {
        return switch (source) {
            case CHORUS, POST_CHORUS, HOOK, DROP -> List.of(Outline.LEAP, Outline.FALL, Outline.ARCH, Outline.WAVE);
            case PRE_CHORUS, BUILD_UP -> List.of(Outline.RISE, Outline.LEVEL, Outline.DIP);
            case BRIDGE -> List.of(Outline.DIP, Outline.FALL, Outline.RISE);
            default -> List.of(Outline.WAVE, Outline.ARCH, Outline.LEVEL, Outline.DIP, Outline.FALL);
        };
    }

    private double size() {
        return switch (kind) {
            case SOLO, DROP -> 1.5;
            case INTRO, OUTRO -> 0.8;
            default -> 1;
        };
    }

    /** Its random choices at a place are the same whenever they are made. */
    SplittableRandom random(int place) {
        return new SplittableRandom(
                form.brief().seed() * 0x9FB21C651E98DF25L + (source.ordinal() + 1) * 0x3C79AC492BA7B653L
                        + material * 0x1C69B3F74AC4AE35L + place * 7907L);
    }

    Cell cell(int phraseTicks) {
        return cells.computeIfAbsent(phraseTicks,
                ticks -> Cells.BOOK.choose(form.brief().style(), form.tempo(), ticks, notes, random(2)));
    }

    /** Semitones around the middle, of a phrase by its number in its section and a place in it from 0 to 1. */
    double height(int phrase, double place) {
        String motif = order[phrase % order.length];
        int moved = motif.endsWith("+") ? 2 : motif.endsWith("-") ? -2 : 0;
        int climb = kind == SectionKind.PRE_CHORUS || kind == SectionKind.BUILD_UP ? Math.min(phrase, 3) : 0;
        return motifs.get(motif.charAt(0) - 'a').at(place) + moved + climb;
    }

    /** The pitch around which it lies. Choruses lie as high as their motifs allow without being pressed flat. */
    double centre(int middle, int highest) {
        return switch (kind) {
            case CHORUS, POST_CHORUS, HOOK, DROP -> Math.min(middle + 4.0, highest - 5.5);
            case BRIDGE -> Math.min(middle + 1.5, highest - 6.0);
            case PRE_CHORUS, BUILD_UP -> middle - 0.5;
            case OUTRO, INTRO, BREAKDOWN -> middle - 2.0;
            default -> middle - 1.5;
        };
    }
}
