package io.minimax4j.client.schema;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How a Java type looks in JSON: its schema, and how a value is read. */
interface ValueForm {
    /** The schema of its values, made anew; the caller may add to it. */
    Map<String, Object> schema();

    /** The value for a JSON value that is there; null only for a JSON null. */
    @Nullable
    Object read(@Nullable Object json, Place place);

    /** The value where the JSON has none, or null if it has to be there. */
    default @Nullable Absent absent() {
        return null;
    }

    /** What stands for a value that is not there. */
    record Absent(@Nullable Object value) {
        static final Absent NULL = new Absent(null);
    }
}
