package io.minimax4j.engine.offline.picture.scene;

/** How a picture is painted. */
public enum ArtStyle {
    PAINTED, PHOTO, WATERCOLOUR, INK, FLAT, PIXEL, COMIC, OIL, NEON, SKETCH, LIVELY, MEDIEVAL, CLAY, PAPER_CUT
}
