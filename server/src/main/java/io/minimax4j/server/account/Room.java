package io.minimax4j.server.account;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * What an account has left when a request comes, and how much of it the request gets.
 *
 * @param window the one that is open, or begins with the request
 * @param open requests to the model that are being answered
 * @param reserved tokens of the budget that open requests hold and may give back
 */
record Room(Standing standing, Limits limits, Window window, long open, long reserved, long now) {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    /**
     * The most tokens that the answer may have.
     *
     * @throws ApiException 1002, 1039 or 1041 over a limit, 1008 where the budget is spent
     */
    long answer(Demand demand, boolean pressed) {
        long answer = ofBudget(demand);
        if (!pressed) {
            return answer;
        }
        if (demand.isRequest()) {
            requireRequest(demand.model());
            answer = ofMinute(demand, answer);
        }
        if (demand.isConnection()) {
            requireConnection(demand.model());
        }
        return answer;
    }

    private long ofBudget(Demand demand) {
        OptionalLong left = standing.left();
        long least = Math.max(1, demand.prompt() + Math.min(1, demand.answer()));
        if (left.isEmpty() || left.getAsLong() >= least) {
            return Math.min(demand.answer(), left.orElse(Long.MAX_VALUE) - demand.prompt());
        }
        if (left.getAsLong() + reserved >= least) {
            throw ApiException.limited(ErrorCode.CONNECTION_LIMIT, ErrorCode.CONNECTION_LIMIT.message()
                    + ", the rest of the account's budget is reserved for requests that are being answered; try again"
                    + " when one has ended", MOMENT);
        }
        throw new ApiException(ErrorCode.INSUFFICIENT_BALANCE, ErrorCode.INSUFFICIENT_BALANCE.message() + ", "
                + left.getAsLong() + " tokens of the account's budget are left and the request needs at least " + least
                + "; raise the budget");
    }

    private void requireRequest(String model) {
        long most = limits.requests().orElse(Long.MAX_VALUE);
        if (window.requests() >= most) {
            throw ApiException.limited(ErrorCode.RATE_LIMIT, ErrorCode.RATE_LIMIT.message() + ", the account may send "
                    + most + " requests a minute to " + model + "; " + wait(untilEnd()), untilEnd());
        }
    }

    private long ofMinute(Demand demand, long wanted) {
        long most = limits.tokens().orElse(Long.MAX_VALUE);
        long answer = demand.fixed() ? wanted : Math.min(wanted, Math.max(most - demand.prompt(), 1));
        if (limits.tokens().isEmpty() || demand.prompt() + wanted == 0) {
            return wanted;
        }
        long tokens = demand.prompt() + answer;
        if (tokens > most) {
            throw new ApiException(ErrorCode.TOKEN_LIMIT, ErrorCode.TOKEN_LIMIT.message() + ", the request has "
                    + demand.prompt() + " tokens of input and asks for up to " + answer + " of answer, and the account"
                    + " may use " + most + " a minute with " + demand.model() + "; lower max_tokens or shorten the"
                    + " input");
        }
        if (window.tokens() + tokens > most) {
            throw ApiException.limited(ErrorCode.TOKEN_LIMIT, ErrorCode.TOKEN_LIMIT.message() + ", the account may use "
                    + most + " tokens a minute with " + demand.model() + ", and the request may take " + tokens + "; "
                    + wait(untilEnd()), untilEnd());
        }
        return answer;
    }

    private void requireConnection(String model) {
        long most = limits.connections().orElse(Long.MAX_VALUE);
        if (open >= most) {
            throw ApiException.limited(ErrorCode.CONNECTION_LIMIT, ErrorCode.CONNECTION_LIMIT.message()
                    + ", the account may have " + most + " requests to " + model + " answered at the same time; try"
                    + " again when one has ended", MOMENT);
        }
    }

    private Duration untilEnd() {
        return Duration.ofMillis(window.end() - now);
    }

    private static String wait(Duration pause) {
        return "wait " + Math.max(1, pause.plusMillis(999).toSeconds()) + " s";
    }
}
