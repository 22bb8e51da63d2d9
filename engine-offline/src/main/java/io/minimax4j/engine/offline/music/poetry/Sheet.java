package io.minimax4j.engine.offline.music.poetry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lyrics as stanzas. */
record Sheet(List<Stanza> stanzas) {
    private static final Pattern BRACKETED = Pattern.compile("\\s*[\\[【]([^\\]】]{1,40})[\\]】]\\s*");

    Sheet {
        stanzas = List.copyOf(stanzas);
    }

    /** Reads lyrics; stanzas without a tag begin after a blank line. Lines keep their words. */
    static Sheet read(String text) {
        List<Stanza> stanzas = new ArrayList<>();
        Tag tag = null;
        boolean tagged = false;
        List<String> lines = new ArrayList<>();
        for (String line : (text + "\n\n").split("\\R", -1)) {
            Matcher bracketed = BRACKETED.matcher(line);
            Tag found = bracketed.matches() ? Tag.read(bracketed.group(1)) : null;
            boolean ends = found != null || line.isBlank() && !lines.isEmpty();
            if (ends && (tagged || !lines.isEmpty())) {
                stanzas.add(new Stanza(tag, lines));
                lines.clear();
                tagged = false;
                tag = null;
            }
            if (found != null) {
                tag = found;
                tagged = true;
            } else if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        if (tagged) {
            stanzas.add(new Stanza(tag, lines));
        }
        return new Sheet(stanzas);
    }

    /** With tags as contract 6.6 writes them: a blank line before each, verses numbered. */
    String text() {
        StringBuilder text = new StringBuilder();
        int verses = 0;
        for (Stanza stanza : stanzas) {
            Tag tag = stanza.tag() == null ? Tag.VERSE : stanza.tag();
            String number = tag == Tag.VERSE ? " " + ++verses : "";
            text.append(text.isEmpty() ? "" : "\n\n").append('[').append(tag.text()).append(number).append(']');
            stanza.lines().forEach(line -> text.append('\n').append(line));
        }
        return text.toString();
    }
}
