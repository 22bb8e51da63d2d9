package io.minimax4j.client.schema;

import org.jspecify.annotations.Nullable;

/**
 * JSON that does not fit a record. The message says which field, what is expected there and what kind of value was found,
 * and does not quote it.
 */
public final class RecordMismatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    RecordMismatchException(String field, String problem, @Nullable Throwable cause) {
        super(field.isEmpty() ? problem : field + ": " + problem, cause);
        this.field = field;
    }

    /** Where it is, such as {@code items[2].price}; empty if it is the whole text. */
    public String field() {
        return field;
    }
}
