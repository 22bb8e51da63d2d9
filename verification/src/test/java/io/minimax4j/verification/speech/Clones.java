package io.minimax4j.verification.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ten clones in figures, for people. */
public final class Clones {
    private Clones() {}

    /** A row for each clone: name, pitch, how far it is off in Chinese and English, colour likewise, the nearest other, time. */
    public static List<Object[]> rows() throws InterruptedException {
        try (Studio studio = new Studio()) {
            Cloned.of(Reference.TEN.getFirst(), studio);
            List<Cloned> clones = new ArrayList<>();
            for (Reference reference : Reference.TEN) {
                clones.add(Cloned.of(reference, studio));
            }
            return clones.stream().map(clone -> row(clone, clones)).toList();
        }
    }

    private static Object[] row(Cloned clone, List<Cloned> clones) {
        double next = clones.stream().filter(other -> other != clone).mapToDouble(clone::distance).min().orElse(0);
        return new Object[]{clone.name(), String.format(Locale.ROOT, "%.0f", clone.hertz()),
            String.format(Locale.ROOT, "%+.0f", clone.cents(clone.chinese())),
            String.format(Locale.ROOT, "%+.0f", clone.cents(clone.english())),
            clone.chinese().envelope().distance(clone.reference()),
            clone.english().envelope().distance(clone.reference()), next, clone.seconds()};
    }
}
