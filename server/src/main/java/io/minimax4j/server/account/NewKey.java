package io.minimax4j.server.account;

/** A key at the only moment it can be read. */
public record NewKey(Account account, long id, String secret) {
    /** Leaves the secret out, so that no log shows it by accident. */
    @Override
    public String toString() {
        return "NewKey[account=" + account + ", id=" + id + "]";
    }
}
