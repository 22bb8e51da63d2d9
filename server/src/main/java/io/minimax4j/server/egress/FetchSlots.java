package io.minimax4j.server.egress;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many downloads of one account run at a time. */
final class FetchSlots {
    private final int most;
    private final Map<Long, Integer> taken = new ConcurrentHashMap<>();

    FetchSlots(int most) {
        this.most = most;
    }

    /** @throws ApiException 1041 if all are taken */
    void take(long account) {
        int now = taken.merge(account, 1, Integer::sum);
        if (now > most) {
            free(account);
            throw new ApiException(ErrorCode.CONNECTION_LIMIT, ErrorCode.CONNECTION_LIMIT.message() + ", the account"
                    + " has " + most + " downloads by URL running; wait until one has finished");
        }
    }

    void free(long account) {
        taken.computeIfPresent(account, (_, count) -> count == 1 ? null : count - 1);
    }
}
