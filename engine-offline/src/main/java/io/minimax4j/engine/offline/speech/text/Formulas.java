package io.minimax4j.engine.offline.speech.text;

/** Finds formulas between {@code $$} in a text and puts them into Chinese words. A mark without a second one is no formula. */
final class Formulas {
    private static final String MARK = "$$";

    private Formulas() {}

    static TracedText inWords(TracedText text) {
        int open = text.text().indexOf(MARK);
        int close = open < 0 ? -1 : text.text().indexOf(MARK, open + 2);
        if (close < 0) {
            return text;
        }
        TracedText.Builder said = new TracedText.Builder();
        int start = 0;
        while (close >= 0) {
            said.add(text, start, open);
            new Formula(text.part(open + 2, close)).sayTo(said);
            start = close + 2;
            open = text.text().indexOf(MARK, start);
            close = open < 0 ? -1 : text.text().indexOf(MARK, open + 2);
        }
        said.add(text, start, text.length());
        return said.build();
    }
}
