package io.minimax4j.protocol.json;

/**
 * A single pass over foreign bytes before the parser sees them: the parser recurses by depth and accepts numbers of any
 * length, so both are bounded here. Also refuses an unbalanced or empty text, and anything after the first value.
 */
final class JsonGuard {
    static final int MAX_DEPTH = 128;
    static final int MAX_NUMBER = 64;

    private final byte[] json;
    private int at;
    private int depth;

    private JsonGuard(byte[] json) {
        this.json = json;
    }

    static void check(byte[] json) {
        new JsonGuard(json).scan();
    }

    private void scan() {
        at = afterByteOrderMark();
        boolean seen = false;
        while (at < json.length) {
            byte b = json[at];
            if (isSpace(b)) {
                at++;
                continue;
            }
            if (seen && depth == 0) {
                throw new JsonFormatException("text after the end of the JSON value at byte " + at);
            }
            seen = true;
            step(b);
        }
        if (!seen) {
            throw new JsonFormatException("the body is empty where JSON is expected");
        }
        if (depth != 0) {
            throw new JsonFormatException("the JSON ends inside an object or array");
        }
    }

    private void step(byte b) {
        switch (b) {
            case '{', '[' -> open();
            case '}', ']' -> close();
            case '"' -> string();
            case ',', ':' -> at++;
            default -> literal();
        }
    }

    private void open() {
        if (++depth > MAX_DEPTH) {
            throw new JsonFormatException("JSON nested deeper than " + MAX_DEPTH + " levels");
        }
        at++;
    }

    private void close() {
        if (--depth < 0) {
            throw new JsonFormatException("a closing bracket without an opening one at byte " + at);
        }
        at++;
    }

    private void string() {
        int start = at++;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        if (at >= json.length) {
            throw new JsonFormatException("the string that starts at byte " + start + " does not end");
        }
        at++;
    }

    private void literal() {
        int start = at;
        while (at < json.length && !endsLiteral(json[at])) {
            at++;
        }
        if (at - start > MAX_NUMBER) {
            throw new JsonFormatException("a number longer than " + MAX_NUMBER + " characters at byte " + start);
        }
    }

    private static boolean endsLiteral(byte b) {
        return isSpace(b) || b == ',' || b == ':' || b == ']' || b == '}' || b == '[' || b == '{' || b == '"';
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private int afterByteOrderMark() {
        boolean marked = json.length > 2 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }
}
