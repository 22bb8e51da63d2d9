package io.minimax4j.server.music;

import io.minimax4j.protocol.error.ApiException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many characters a text may have, bounds included. One that is blank counts as not given.
 *
 * @param required whether it must be given
 */
record Span(int least, int most, boolean required) {
    static Span required(int least, int most) {
        return new Span(least, most, true);
    }

    static Span optional(int least, int most) {
        return new Span(least, most, false);
    }

    Span orNone() {
        return optional(least, most);
    }

    Span given() {
        return required(Math.max(1, least), most);
    }

    /**
     * The text, or nothing if it was not given.
     *
     * @param field of the request, for messages
     * @param purpose what it is for, continuing "... is missing; ..."
     * @throws ApiException 2013 if it is missing, too short or too long
     */
    String check(String field, @Nullable String text, String purpose) {
        if (text == null || text.isBlank()) {
            if (required) {
                throw ApiException.invalid(field + " is missing; " + purpose);
            }
            return "";
        }
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw ApiException.invalid(String.format(Locale.ROOT, "%s has %d characters; it must have %,d to %,d",
                    field, length, Math.max(1, least), most));
        }
        return text;
    }
}
