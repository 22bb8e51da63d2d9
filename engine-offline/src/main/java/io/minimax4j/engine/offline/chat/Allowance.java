package io.minimax4j.engine.offline.chat;

/** The tokens an answer may still take. Once something was cut, nothing more is given. */
final class Allowance {
    private final long limit;
    private long taken;
    private boolean cut;

    Allowance(long limit) {
        this.limit = limit;
    }

    /** As much of a text as there is room for. */
    String take(String text) {
        if (cut || text.isEmpty()) {
            return "";
        }
        long tokens = Tokens.count(text);
        if (taken + tokens <= limit) {
            taken += tokens;
            return text;
        }
        String start = Tokens.first(text, limit - taken);
        taken = limit;
        cut = true;
        return start;
    }

    long taken() {
        return taken;
    }

    boolean isCut() {
        return cut;
    }
}
