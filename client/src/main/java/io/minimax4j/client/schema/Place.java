package io.minimax4j.client.schema;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Where in a JSON text a value stands, such as {@code items[2].price}. */
record Place(String path) {
    static final Place TOP = new Place("");

    Place field(String name) {
        return new Place(path.isEmpty() ? name : path + "." + name);
    }

    Place item(int index) {
        return new Place(path + "[" + index + "]");
    }

    RecordMismatchException mismatch(String expected, @Nullable Object found) {
        return refused(expected + " is expected, but there is " + kind(found));
    }

    RecordMismatchException refused(String problem) {
        return new RecordMismatchException(path, problem, null);
    }

    RecordMismatchException refused(String problem, Throwable cause) {
        return new RecordMismatchException(path, problem, cause);
    }

    private static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return text.isEmpty() ? "an empty text" : "another text";
        }
        if (value instanceof Number number) {
            String digits = number.toString();
            return digits.length() <= 20 ? "the number " + digits : "a number of " + digits.length() + " digits";
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value instanceof List ? "a list" : value.toString();
    }
}
