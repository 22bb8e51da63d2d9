package io.minimax4j.server.account;

/** Decides whether an account may have a request answered now, and keeps account of what it used. */
public final class Admission {

    /**
     * Takes a place and reserves the tokens of the demand.
     *
     * @throws io.minimax4j.protocol.error.ApiException 1002, 1039 or 1041 over a limit, 1008 where the budget is spent
     */
    public Permit admit(Caller caller, Demand demand) {
        return new Permit() {
            @Override
            public long answerTokens() {
                return demand.answer();
            }

            @Override
            public void settle(long promptTokens, long answerTokens) {}

            @Override
            public void close() {}
        };
    }
}
