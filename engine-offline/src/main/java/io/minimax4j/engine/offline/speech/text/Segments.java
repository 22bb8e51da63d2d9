package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.text.Part.Segment;
import io.minimax4j.engine.speech.SpokenSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Cuts a sentence into the segments that are shown at once: whole, or at clauses, or else at spaces. */
final class Segments {
    private final TracedText sentence;
    private final int[] utterance;
    private final Glyphs glyphs;
    private final List<Integer> ends = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private int segment;

    Segments(TracedText sentence, int[] utterance, Glyphs glyphs) {
        this.sentence = sentence;
        this.utterance = utterance;
        this.glyphs = glyphs;
        cut();
    }

    private void cut() {
        int start = 0;
        int clause = 0;
        int space = 0;
        int last = sentence.text().stripTrailing().length();
        for (int i = 0; i < last; i++) {
            if (mayCut(i) && i > start && sentence.to(i) - sentence.from(start) > SpokenSegment.LONGEST) {
                int end = clause > start ? clause : space > start ? space : i;
                add(start, end);
                start = end;
                i = end;
            }
            char c = sentence.charAt(i);
            clause = LanguageRuns.CLAUSE_ENDS.indexOf(c) >= 0 && mayEnd(i) && mayCut(i + 1) ? i + 1 : clause;
            space = c == ' ' && mayCut(i + 1) ? i + 1 : space;
        }
        add(start, sentence.length());
    }

    /** Not between characters that stand for the same place, nor within one that takes two units. */
    private boolean mayCut(int at) {
        return at == 0 || at >= sentence.length()
                || sentence.from(at) != sentence.from(at - 1) || sentence.to(at) != sentence.to(at - 1);
    }

    /** Not within a number or a time. */
    private boolean mayEnd(int mark) {
        return mark + 1 >= sentence.length() || !Character.isDigit(sentence.charAt(mark + 1));
    }

    private void add(int start, int end) {
        if (!LanguageRuns.isSpeakable(sentence.text().substring(start, end))) {
            if (!ends.isEmpty()) {
                ends.set(ends.size() - 1, end);
            }
            return;
        }
        TracedText text = sentence.part(start, end).strip();
        int from = text.from(0);
        int to = Math.min(text.to(text.length() - 1), from + SpokenSegment.LONGEST);
        segments.add(new Segment(new String(utterance, from, to - from), pronounced(text.text()), from, to));
        ends.add(end);
    }

    private String pronounced(String text) {
        StringBuilder pronounced = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            Glyph glyph = glyphs.glyph(codePoint);
            if (glyph == null) {
                pronounced.appendCodePoint(codePoint);
            } else {
                pronounced.append('(').append(glyph.label()).append(')');
            }
        });
        return pronounced.toString();
    }

    /** The segment of the character at an index; asked from front to back. */
    Segment at(int index) {
        while (segment < ends.size() - 1 && index >= ends.get(segment)) {
            segment++;
        }
        return Objects.requireNonNull(segments.get(segment));
    }
}
