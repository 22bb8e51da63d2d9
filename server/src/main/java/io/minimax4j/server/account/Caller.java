package io.minimax4j.server.account;

/**
 * Whose limits and budget a piece of work counts against.
 *
 * @param pressed whether it counts against the limits per minute; the lines of a batch, which has its own pace, do not
 */
public record Caller(long accountId, boolean pressed) {

    /** Of a request that waits for its answer. */
    public static Caller of(Account account) {
        return new Caller(account.id(), true);
    }

    /** Of work that was accepted before and has time. */
    public static Caller inBackground(long accountId) {
        return new Caller(accountId, false);
    }
}
