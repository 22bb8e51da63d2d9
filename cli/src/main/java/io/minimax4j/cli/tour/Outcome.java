package io.minimax4j.cli.tour;

/**
 * What a step yielded: a size for the table, and something to show on the page.
 *
 * @param size in a few words, such as {@code 12.3 KB, 2.1 s}
 * @param asked what went in
 * @param answered what came out; empty where there is nothing to read
 * @param file the name of a sound, picture or clip in the tour's folder; empty if there is none
 */
record Outcome(String size, String asked, String answered, String file) {

    static Outcome text(String size, String asked, String answered) {
        return new Outcome(size, asked, answered, "");
    }

    static Outcome file(String size, String asked, String file) {
        return new Outcome(size, asked, "", file);
    }

    /** A file, and what can be read of it. */
    Outcome reading(String words) {
        return new Outcome(size, asked, words, file);
    }

    static Outcome none() {
        return new Outcome("", "", "", "");
    }
}
