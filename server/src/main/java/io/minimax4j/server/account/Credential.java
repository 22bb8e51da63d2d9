package io.minimax4j.server.account;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Reads the key out of a request's headers. */
final class Credential {
    /** Clients look for the beginning of this text. */
    private static final String MISSING = "login fail: Please carry the API secret key in the '%s' field"
            + " of the request header, as 'Authorization: Bearer <key>' or 'x-api-key: <key>'";
    private static final String SCHEME = "Bearer ";

    private Credential() {}

    /**
     * {@code Authorization: Bearer <key>} wins over {@code x-api-key}; a blank header counts as none.
     *
     * @param field the header that is asked for when there is no key
     */
    static String of(@Nullable String authorization, @Nullable String apiKey, String field) {
        if (isGiven(authorization)) {
            return bearer(authorization.strip(), field);
        }
        if (isGiven(apiKey)) {
            return apiKey.strip();
        }
        throw missing(field);
    }

    private static boolean isGiven(@Nullable String header) {
        return header != null && !header.isBlank();
    }

    private static ApiException missing(String field) {
        return new ApiException(ErrorCode.NOT_AUTHORIZED, MISSING.formatted(field));
    }

    private static String bearer(String header, String field) {
        boolean hasScheme = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        String key = hasScheme ? header.substring(SCHEME.length()).strip() : "";
        if (key.isEmpty()) {
            throw missing(field);
        }
        return key;
    }
}
