package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import org.jspecify.annotations.Nullable;

/** How many things a page of a list has: the parameter {@code limit}, 1 to 100 on most paths, 20 if there is none. */
public final class PageSize {
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    private PageSize() {}

    /** @throws ApiException 2013 if it is no such number */
    public static int of(@Nullable String limit) {
        return of(limit, LARGEST);
    }

    /** {@link #of(String)} where pages may be larger, up to 1000. */
    public static int of(@Nullable String limit, int largest) {
        if (limit == null || limit.isBlank()) {
            return USUAL;
        }
        String digits = limit.strip();
        if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > largest) {
            throw ApiException.invalid("limit must be a number from 1 to " + largest);
        }
        return Integer.parseInt(digits);
    }
}
