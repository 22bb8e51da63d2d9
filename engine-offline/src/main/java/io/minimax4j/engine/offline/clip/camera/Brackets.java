package io.minimax4j.engine.offline.clip.camera;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The commands of a prompt: {@code [Pan left,Pedestal up] … [左摇，上升]}. A bracket without any command is text, and so is one
 * that is never closed; within a bracket what is no command is passed over. Of nested brackets the innermost counts.
 *
 * @param beats the commands of each bracket that has any
 * @param words the prompt without those brackets
 */
record Brackets(List<Set<Move>> beats, String words) {
    private static final String OPENING = "[［【";
    private static final String CLOSING = "]］】";
    private static final String BETWEEN = ",，、;；+＋/&";

    /** Goes over the prompt once, whatever it holds. */
    static Brackets of(String prompt) {
        List<Set<Move>> beats = new ArrayList<>();
        StringBuilder words = new StringBuilder(prompt.length());
        int open = -1;
        for (int i = 0; i < prompt.length(); i++) {
            char c = prompt.charAt(i);
            words.append(c);
            if (OPENING.indexOf(c) >= 0) {
                open = i;
            } else if (CLOSING.indexOf(c) >= 0 && open >= 0) {
                Set<Move> moves = moves(prompt.substring(open + 1, i));
                if (!moves.isEmpty()) {
                    beats.add(moves);
                    words.setLength(words.length() - (i - open + 1));
                }
                open = -1;
            }
        }
        return new Brackets(beats, beats.isEmpty() ? prompt : words.toString().strip());
    }

    private static Set<Move> moves(String inside) {
        Set<Move> moves = EnumSet.noneOf(Move.class);
        int from = 0;
        for (int i = 0; i <= inside.length(); i++) {
            if (i == inside.length() || BETWEEN.indexOf(inside.charAt(i)) >= 0) {
                Move.named(inside.substring(from, i)).ifPresent(moves::add);
                from = i + 1;
            }
        }
        return moves;
    }
}
