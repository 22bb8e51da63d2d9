package io.minimax4j.client.chat;

/**
 * Reasoning comes as increments or, from some servers, as snapshots that each repeat all before. They are told apart by
 * whether every piece begins with the one before it. Two short pieces may do so by chance ("ha", "haha"), so a pair
 * counts only from some length on.
 */
final class ReasoningSoFar {
    private static final int NO_CHANCE = 8;

    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder told = new StringBuilder();
    private String latest = "";
    private int pieces;
    private boolean growing = true;

    void add(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        growing &= piece.startsWith(latest);
        pieces++;
        joined.append(piece);
        latest = piece;
    }

    String text() {
        return snapshots() ? latest : joined.toString();
    }

    /** What was not told yet, as far as it is sure; with the end of the stream, all of it. */
    String untold(boolean end) {
        String text = text();
        if (!end && pieces == 2 && growing && !snapshots() || !text.startsWith(told.toString())) {
            return "";
        }
        String piece = text.substring(told.length());
        told.append(piece);
        return piece;
    }

    private boolean snapshots() {
        int first = joined.length() - latest.length();
        return growing && (pieces > 2 || pieces == 2 && first >= NO_CHANCE);
    }
}
