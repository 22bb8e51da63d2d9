package io.minimax4j.engine.offline.picture.thing;

import java.awt.Color;

/** Colours that have a name in everybody's speech. */
public enum Tint {
    RED(0xD2322D), ORANGE(0xF0862B), YELLOW(0xF4C92F), GREEN(0x3E9B45), CYAN(0x2FB7B5), BLUE(0x2F6FD0),
    PURPLE(0x8246B0),
    PINK(0xF08FB3), BROWN(0x8A5A35), BLACK(0x24242A), WHITE(0xF6F4EF), GREY(0x8D9096), GOLD(0xD9A62E), SILVER(0xC3CAD2);

    private final Color color;

    Tint(int rgb) {
        this.color = new Color(rgb);
    }

    public Color color() {
        return color;
    }
}
