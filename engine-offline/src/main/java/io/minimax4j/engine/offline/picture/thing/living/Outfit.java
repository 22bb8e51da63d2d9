package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wears.
 *
 * @param top what is seen first, and what a tint asks for
 */
record Outfit(Cut cut, Color top, Color bottom, Color accent, Color shoes) {
    /** How it is cut. */
    enum Cut {
        TEE, SHIRT, JACKET, SWEATER, OVERALLS, DRESS, SKIRT, CARDIGAN, TUTU;

        boolean longSleeves() {
            return this == SHIRT || this == JACKET || this == SWEATER || this == CARDIGAN;
        }

        boolean skirt() {
            return this == DRESS || this == SKIRT || this == CARDIGAN || this == TUTU;
        }
    }

    private static final List<Integer> TOPS = List.of(0x3D7EA6, 0xD9593D, 0x4F9D69, 0xE5A93B, 0x7A5BA8, 0x2E5E8C,
            0xC74B63,
            0x5AA9A3);
    private static final List<Integer> DRESSES = List.of(0xE06377, 0x5B8DD6, 0xF0A63C, 0x55A884, 0x9A6BC4, 0xD6483B,
            0x3E8FA8, 0xEE8DA8);
    private static final List<Integer> TROUSERS = List.of(0x33496B, 0x4A4E57, 0x6B5540, 0x2F3E52, 0x596B4B, 0x8A7355);
    private static final List<Integer> SHOES = List.of(0x5A3B28, 0x2E2E36, 0xD8553F, 0xF2EEE6, 0x3C5A86);

    static Outfit of(List<Cut> cuts, Traits traits, @Nullable Tint tint) {
        Cut cut = cuts.get(traits.of(11, cuts.size()));
        Color top = tint == null ? traits.color(12, cut.skirt() ? DRESSES : TOPS) : tint.color();
        Color bottom = cut == Cut.SKIRT || cut == Cut.CARDIGAN
                ? Shade.mix(traits.color(13, DRESSES), new Color(0x4A4E66), 0.35)
                : traits.color(13, TROUSERS);
        if (tint != null) {
            bottom = Shade.mix(bottom, top, 0.35);
        }
        return new Outfit(cut, top, bottom, Eyes.light(top) > 170 ? Shade.darker(top, 0.3) : Shade.lighter(top, 0.55),
                cut == Cut.TUTU ? Shade.lighter(top, 0.45) : traits.color(14, SHOES));
    }
}
