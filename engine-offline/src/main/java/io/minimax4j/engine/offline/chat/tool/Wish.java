package io.minimax4j.engine.offline.chat.tool;

import java.util.Set;

/**
 * A tool that a part of a message calls for.
 *
 * @param text the part, with what follows it and asks for nothing else
 * @param reasons the words that both have in common
 */
record Wish(Candidate candidate, String text, Set<String> reasons) {

    String name() {
        return candidate.tool().name();
    }

    Wish longer(String more) {
        return new Wish(candidate, text + " " + more, reasons);
    }
}
