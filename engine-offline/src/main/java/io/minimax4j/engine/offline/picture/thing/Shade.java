package io.minimax4j.engine.offline.picture.thing;

import java.awt.Color;

/** Colours made of colours. */
public final class Shade {
    private Shade() {}

    /** Nearer to white by that share. */
    public static Color lighter(Color color, double share) {
        return mix(color, Color.WHITE, share);
    }

    /** Nearer to a bluish black by that share. */
    public static Color darker(Color color, double share) {
        return mix(color, new Color(0x10, 0x12, 0x24), share);
    }

    /** Deeper by that share, as a colour is in the shade of its own kind: darker, and no greyer. */
    public static Color deeper(Color color, double share) {
        return mix(color, new Color(level(square(color.getRed()) * 0.88), level(square(color.getGreen()) * 0.88),
                level(square(color.getBlue()) * 0.95)), share * 1.6);
    }

    private static double square(int level) {
        return level * level / 255.0;
    }

    /** Of the first to the second; alpha stays that of the first. */
    public static Color mix(Color first, Color second, double share) {
        double rest = 1 - share;
        return new Color(level(first.getRed() * rest + second.getRed() * share),
                level(first.getGreen() * rest + second.getGreen() * share),
                level(first.getBlue() * rest + second.getBlue() * share), first.getAlpha());
    }

    /** The same colour, 0 transparent to 1 opaque. */
    public static Color alpha(Color color, double alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), level(alpha * 255));
    }

    private static int level(double value) {
        return (int) Math.round(Math.clamp(value, 0, 255));
    }
}
