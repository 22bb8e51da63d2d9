package io.minimax4j.protocol.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The words of a JSON text in UTF-8: strings, numbers, literals and single signs, read one after the other. */
final class JsonLexer {
    static final int MAX_NUMBER = 64;
    static final int END = -1;

    private final byte[] json;
    private int at;

    JsonLexer(byte[] json) {
        this.json = json;
        boolean marked = json.length > 2 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF;
        this.at = marked ? 3 : 0;
    }

    int position() {
        return at;
    }

    /** The next sign after any space, which stays unread; {@link #END} at the end. */
    int peek() {
        while (at < json.length && isSpace(json[at])) {
            at++;
        }
        return at < json.length ? json[at] : END;
    }

    /** Reads one sign that must come next. */
    void expect(char sign) {
        if (peek() != sign) {
            throw new JsonFormatException(at >= json.length ? "the JSON ends too early" : "'" + sign + "' is expected");
        }
        at++;
    }

    /** Reads the sign if it comes next. */
    boolean take(char sign) {
        boolean here = peek() == sign;
        at += here ? 1 : 0;
        return here;
    }

    /** Reads {@code true}, {@code false} or {@code null} if it comes next. */
    boolean takeWord(String word) {
        if (peek() != word.charAt(0) || !matches(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private boolean matches(String word) {
        int end = at + word.length();
        if (end > json.length || end < json.length && isLetter(json[end])) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (json[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String string() {
        expect('"');
        int start = at;
        int signs = 0;
        for (; at < json.length; at++) {
            byte b = json[at];
            if (b == '"') {
                return decode(start, at++, signs >= 0);
            }
            if (b == '\\') {
                return escaped(start);
            }
            signs |= b;
        }
        throw endless(start);
    }

    private String escaped(int start) {
        StringBuilder text = new StringBuilder(at - start + 64);
        int from = start;
        for (; at < json.length; at++) {
            if (json[at] == '"') {
                return text.append(decode(from, at++, false)).toString();
            }
            if (json[at] == '\\') {
                text.append(decode(from, at, false)).append(escape(start));
                from = at + 1;
            }
        }
        throw endless(start);
    }

    /** The character that an escape stands for; ends on the last byte of it. */
    private char escape(int start) {
        if (++at >= json.length) {
            throw endless(start);
        }
        return switch (json[at]) {
            case '"', '\\', '/' -> (char) json[at];
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new JsonFormatException("an escape that JSON does not know");
        };
    }

    private char unicode() {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = ++at < json.length ? Character.digit(json[at], 16) : -1;
            if (digit < 0) {
                throw new JsonFormatException("\\u without four hexadecimal digits");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private String decode(int from, int to, boolean ascii) {
        if (ascii) {
            return new String(json, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = new String(json, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            refuseBrokenUtf8(from, to);
        }
        return text;
    }

    /** A replacement character may stand in the text itself, or for bytes that are no UTF-8. */
    private void refuseBrokenUtf8(int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json, from, to - from));
        } catch (CharacterCodingException e) {
            throw new JsonFormatException("text that is not UTF-8");
        }
    }

    /** The digits of a number as they stand there. */
    String number() {
        peek();
        int start = at;
        while (at < json.length && isNumberSign(json[at])) {
            at++;
        }
        if (at - start > MAX_NUMBER) {
            throw new JsonFormatException("a number longer than " + MAX_NUMBER + " characters");
        }
        String text = new String(json, start, at - start, StandardCharsets.ISO_8859_1);
        return JsonNumber.checked(text);
    }

    /** The bytes from a position to here, as text. */
    String since(int start) {
        return decode(start, at, false);
    }

    private JsonFormatException endless(int start) {
        at = json.length;
        return new JsonFormatException("the string that starts at byte " + (start - 1) + " does not end");
    }

    private static boolean isNumberSign(byte b) {
        return b >= '0' && b <= '9' || b == '-' || b == '+' || b == '.' || b == 'e' || b == 'E';
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_';
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
