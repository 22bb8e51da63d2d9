package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.music.meter.Loudness;
import io.minimax4j.engine.offline.music.play.Stem;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Section;
import java.util.List;

/** Makes sections as loud beside each other as the plan of the song has them. */
final class SectionLevels {
    /** How much louder a section of energy 1 is made than one of 0, in dB; glue and limiter leave three quarters of it. */
    private static final double RANGE = 12;
    private static final double MOST = 12;
    /** A border is crossed within so many seconds before it and after it. */
    private static final double BEFORE = 0.09;
    private static final double AFTER = 0.01;

    private final Form form;

    SectionLevels(Form form) {
        this.form = form;
    }

    Ramp levels(float[] left, float[] right) throws InterruptedException {
        Loudness loudness = new Loudness(Stem.RATE);
        for (int i = 0; i < left.length; i++) {
            MixDesk.check(i);
            loudness.add(left[i], right[i]);
        }
        List<Section> sections = form.sections();
        double[] levels = sections.stream().mapToDouble(section -> measured(loudness, section)).toArray();
        double middle = middle(levels);
        for (int i = 0; i < levels.length; i++) {
            double wanted = middle + RANGE * (sections.get(i).energy() - energy());
            levels[i] = levels[i] <= Loudness.SILENCE ? 0 : Math.clamp(wanted - levels[i], -MOST, MOST);
        }
        return ramp(form, levels, BEFORE, AFTER);
    }

    /** A level for each section, in dB. */
    static Ramp ramp(Form form, double[] levels, double before, double after) {
        int[] borders = form.sections().stream()
                .mapToInt(section -> (int) form.tempo().sample(form.start(section), Stem.RATE)).toArray();
        return new Ramp(borders, levels, (int) (before * Stem.RATE), (int) (after * Stem.RATE));
    }

    private double measured(Loudness loudness, Section section) {
        return loudness.integrated(form.tempo().seconds(form.start(section)), form.tempo().seconds(form.end(section)));
    }

    private double middle(double[] levels) {
        double sum = 0;
        double bars = 0;
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] > Loudness.SILENCE) {
                sum += levels[i] * form.sections().get(i).bars();
                bars += form.sections().get(i).bars();
            }
        }
        return bars == 0 ? Loudness.SILENCE : sum / bars;
    }

    private double energy() {
        return form.sections().stream().mapToDouble(section -> section.energy() * section.bars()).sum() / form.bars();
    }
}
