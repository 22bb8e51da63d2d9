package io.minimax4j.protocol.json;

/** What JSON counts as a number: no leading zero or plus, digits on both sides of a point, an exponent with digits. */
final class JsonNumber {
    private final String text;
    private int at;

    private JsonNumber(String text) {
        this.text = text;
    }

    /** The text itself, if it is a number. */
    static String checked(String text) {
        if (!new JsonNumber(text).matches()) {
            throw new JsonFormatException("a number is expected");
        }
        return text;
    }

    private boolean matches() {
        take("-");
        int zero = at;
        if (!digits() || text.charAt(zero) == '0' && at > zero + 1) {
            return false;
        }
        if (take(".") && !digits()) {
            return false;
        }
        if (take("eE")) {
            take("+-");
            return digits() && at == text.length();
        }
        return at == text.length();
    }

    private boolean digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean take(String signs) {
        boolean here = at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
        at += here ? 1 : 0;
        return here;
    }
}
