package io.minimax4j.server.media;

import io.minimax4j.protocol.error.ApiException;

/**
 * What somebody wants to be let in.
 *
 * @param field of the request, for messages
 */
record Ask(long accountId, String field, MediaRule rule) {
    /** @param complaint continues "field: the picture ..." */
    ApiException refused(String complaint) {
        return ApiException.invalid(field + ": the " + rule.kind().word() + " " + complaint);
    }

    ApiException tooLarge() {
        return refused(rule.tooManyBytes());
    }
}
