package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * The colours of an animal.
 *
 * @param base of most of it
 * @param light of belly, chest and muzzle
 * @param dark of mane, stripes and tips
 * @param darkLegs whether its lower legs are dark
 */
record Coat(Color base, Color light, Color dark, boolean darkLegs) {
    private static final Color CREAM = new Color(0xFF, 0xF6, 0xE8);

    static Coat of(int base, int light, int dark) {
        return new Coat(new Color(base), new Color(light), new Color(dark), false);
    }

    Coat inStockings() {
        return new Coat(base, light, dark, true);
    }

    Color legs() {
        return darkLegs ? dark : base;
    }

    /** The same in the colour that is asked for. */
    Coat in(@Nullable Tint tint) {
        if (tint == null) {
            return this;
        }
        Color color = tint.color();
        boolean pale = Eyes.light(color) > 190;
        boolean deep = Eyes.light(color) < 70;
        Color light = pale
                ? Shade.lighter(color, 0.7)
                : deep ? Shade.lighter(color, 0.18) : Shade.mix(color, CREAM, 0.66);
        return new Coat(color, light,
                pale ? Shade.darker(color, 0.28) : Shade.darker(color, 0.45), darkLegs);
    }
}
