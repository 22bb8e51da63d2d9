package io.minimax4j.protocol.json;

/** Bytes that are not the JSON that was expected. The message says where and what, and never quotes the input. */
public final class JsonFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JsonFormatException(String message) {
        super(message);
    }

    JsonFormatException(String message, String place) {
        super(message + place);
    }
}
