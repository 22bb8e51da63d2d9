package io.minimax4j.engine.offline.music.poetry;

import java.util.ArrayList;
import java.util.List;

/** Gives tags to stanzas that have none. */
final class Tagging {
    private static final int LONG = 9;

    private Tagging() {}

    /** All with tags: what returns is a chorus, without that the second of three or more; the rest are verses. */
    static List<Stanza> tagged(Sheet sheet) {
        List<Stanza> parts = new ArrayList<>();
        for (Stanza stanza : sheet.stanzas()) {
            if (stanza.tag() == null && stanza.lines().size() >= LONG) {
                for (int from = 0; from < stanza.lines().size(); from += 4) {
                    parts.add(
                            new Stanza(null, stanza.lines().subList(from, Math.min(from + 4, stanza.lines().size()))));
                }
            } else {
                parts.add(stanza);
            }
        }
        boolean refrain = parts.stream().anyMatch(each -> each.tag() != null && each.tag().carriesTitle())
                || parts.stream().anyMatch(each -> each.tag() == null && returns(parts, each));
        List<Stanza> tagged = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Stanza stanza = parts.get(i);
            boolean second = !refrain && i == 1 && parts.size() > 2;
            Tag guessed = returns(parts, stanza) || second ? Tag.CHORUS : Tag.VERSE;
            tagged.add(stanza.tag() == null ? new Stanza(guessed, stanza.lines()) : stanza);
        }
        return tagged;
    }

    private static boolean returns(List<Stanza> stanzas, Stanza stanza) {
        return stanzas.stream().filter(each -> each.lines().equals(stanza.lines())).count() > 1;
    }
}
