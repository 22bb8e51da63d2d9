package io.minimax4j.engine.offline.picture.scene;

/** The light of the day. */
public enum Daytime {
    DAWN, MORNING, NOON, AFTERNOON, SUNSET, DUSK, NIGHT;

    /** Whether lamps shine. */
    public boolean isDark() {
        return this == DUSK || this == NIGHT;
    }
}
