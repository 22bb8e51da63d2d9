package io.minimax4j.server.account;

/**
 * A place among the requests of an account, with the tokens reserved for it. Closing it gives back what was not settled:
 * whoever takes one closes it, whatever happens.
 */
public interface Permit extends AutoCloseable {

    /** The most tokens that the answer may have: what was demanded, or less where the account has no more. */
    long answerTokens();

    /** Puts what was really used in place of what was reserved. The first call counts, later ones do nothing. */
    void settle(long promptTokens, long answerTokens);

    @Override
    void close();
}
