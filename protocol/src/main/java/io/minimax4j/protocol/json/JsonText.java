package io.minimax4j.protocol.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;

import io.avaje.json.JsonReader;
import io.avaje.json.PropertyNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads foreign bytes for the generated adapters.
 *
 * <p>The library's own reader refuses every string of more than 32,768 characters and offers no way to change it, while
 * a second of audio as hex is longer; it also recurses without a limit on depth and takes numbers of any length. This
 * one bounds depth and numbers, and nothing else: the size of a body is the business of whoever reads it. It accepts
 * what real clients send beyond the letter: a byte order mark, a number as digits in a string, null for an absent
 * number.
 */
final class JsonText implements JsonReader {
    static final int MAX_DEPTH = 128;

    private final JsonLexer lexer;
    private int depth;
    private boolean opened;

    JsonText(byte[] json) {
        this.lexer = new JsonLexer(json);
        if (lexer.peek() == JsonLexer.END) {
            throw new JsonFormatException("the body is empty where JSON is expected");
        }
    }

    /** How far it has read, in bytes. */
    int position() {
        return lexer.position();
    }

    /** Refuses anything after the value that was read. */
    void end() {
        if (lexer.peek() != JsonLexer.END) {
            throw new JsonFormatException("text after the end of the JSON value");
        }
    }

    @Override
    public void beginObject(PropertyNames names) {
        beginObject();
    }

    @Override
    public void beginObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void beginArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    private void open(char bracket) {
        lexer.expect(bracket);
        if (++depth > MAX_DEPTH) {
            throw new JsonFormatException("JSON nested deeper than " + MAX_DEPTH + " levels");
        }
        opened = true;
    }

    private void close(char bracket) {
        lexer.expect(bracket);
        depth--;
        opened = false;
    }

    @Override
    public boolean hasNextField() {
        return hasNext('}');
    }

    @Override
    public boolean hasNextElement() {
        return hasNext(']');
    }

    private boolean hasNext(char end) {
        boolean first = opened;
        opened = false;
        if (lexer.peek() == end) {
            return false;
        }
        if (!first) {
            lexer.expect(',');
            if (lexer.peek() == end) {
                throw new JsonFormatException("a comma with nothing after it");
            }
        }
        return true;
    }

    @Override
    public String nextField() {
        String name = lexer.string();
        lexer.expect(':');
        return name;
    }

    @Override
    public boolean isNullValue() {
        return lexer.takeWord("null");
    }

    @Override
    public boolean readBoolean() {
        if (lexer.takeWord("true")) {
            return true;
        }
        if (lexer.takeWord("false") || lexer.takeWord("null")) {
            return false;
        }
        throw new JsonFormatException("true or false is expected");
    }

    @Override
    public int readInt() {
        return readDecimal().intValueExact();
    }

    @Override
    public long readLong() {
        return readDecimal().longValueExact();
    }

    @Override
    public double readDouble() {
        return Double.parseDouble(digits());
    }

    @Override
    public BigDecimal readDecimal() {
        return new BigDecimal(digits());
    }

    @Override
    public BigInteger readBigInteger() {
        return readDecimal().toBigIntegerExact();
    }

    private String digits() {
        if (lexer.peek() == '"') {
            String text = lexer.string().strip();
            return text.length() > JsonLexer.MAX_NUMBER ? JsonNumber.checked("") : JsonNumber.checked(text);
        }
        return lexer.takeWord("null") ? "0" : lexer.number();
    }

    @Override
    public String readString() {
        return lexer.string();
    }

    @Override
    public byte[] readBinary() {
        return Base64.getDecoder().decode(lexer.string());
    }

    @Override
    public String readRaw() {
        lexer.peek();
        int start = lexer.position();
        skipValue();
        return lexer.since(start);
    }

    @Override
    public void skipValue() {
        switch (currentToken()) {
            case BEGIN_OBJECT -> skipObject();
            case BEGIN_ARRAY -> skipArray();
            case STRING -> lexer.string();
            case NUMBER -> lexer.number();
            default -> skipWord();
        }
    }

    private void skipObject() {
        beginObject();
        while (hasNextField()) {
            nextField();
            skipValue();
        }
        endObject();
    }

    private void skipArray() {
        beginArray();
        while (hasNextElement()) {
            skipValue();
        }
        endArray();
    }

    private void skipWord() {
        if (!isNullValue()) {
            readBoolean();
        }
    }

    @Override
    public Token currentToken() {
        return switch (lexer.peek()) {
            case '{' -> Token.BEGIN_OBJECT;
            case '[' -> Token.BEGIN_ARRAY;
            case '"' -> Token.STRING;
            case 't', 'f' -> Token.BOOLEAN;
            case 'n' -> Token.NULL;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Token.NUMBER;
            default -> throw new JsonFormatException("a JSON value is expected");
        };
    }

    @Override
    public String location() {
        return "byte " + position();
    }

    @Override
    public void unmappedField(String name) {
        // fields that this edition does not know are passed over
    }

    @Override
    public <T> @Nullable T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : null;
    }

    @Override
    public void close() {
        // reads from memory: there is nothing to close
    }
}
