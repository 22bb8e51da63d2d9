package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Sheet;

/**
 * One layer of a backdrop, in the light of the scene but not yet in its style.
 *
 * @param left where its left edge is on the stage, in pixels
 * @param top where its upper edge is
 * @param depth 0 infinitely far to 1 nearest
 * @param across for what drifts: how fast to the right, in units a second
 * @param down for what drifts: how fast downwards
 */
public record Piece(String name, Sheet sheet, int left, int top, double depth, Stir stir, double across, double down) {
    /** How it moves by itself. */
    public enum Stir {
        STILL, DRIFTING, RIPPLING, SWAYING
    }

    static Piece still(String name, Sheet sheet, int top, double depth) {
        return new Piece(name, sheet, 0, top, depth, Stir.STILL, 0, 0);
    }

    static Piece drifting(String name, Sheet sheet, double depth, double across, double down) {
        return new Piece(name, sheet, 0, 0, depth, Stir.DRIFTING, across, down);
    }

    /** Without the rows above and below in which there is nothing; what drifts needs its whole sheet, what sways its foot. */
    public Piece trimmed() {
        int above = stir == Stir.DRIFTING ? 0 : sheet.clearAbove();
        int below = stir == Stir.STILL ? sheet.clearBelow() : 0;
        return above == 0 && below == 0 || above + below >= sheet.height()
                ? this
                : new Piece(name, sheet.rows(above, sheet.height() - below), left, top + above, depth, stir, across,
                        down);
    }
}
