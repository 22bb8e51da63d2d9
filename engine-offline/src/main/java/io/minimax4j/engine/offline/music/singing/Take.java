package io.minimax4j.engine.offline.music.singing;

/** What one recording of a voice is for. Takes of the same notes differ a little in time and pitch, as people do. */
public enum Take {
    LEAD, DOUBLE_LEFT, DOUBLE_RIGHT, HARMONY
}
