package io.minimax4j.server.account;

import java.util.OptionalLong;

/**
 * What was agreed with an account.
 *
 * @param plan the limits of each model
 * @param own limits that hold for every model in place of the plan's
 * @param budget the tokens that the account may use in all, counted from when it was given a budget
 */
public record Terms(Plan plan, Limits own, OptionalLong budget) {
    public static final Terms NONE = new Terms(Plan.NONE, Limits.NONE, OptionalLong.empty());

    /** @param table what this server says of models in place of the plans */
    Limits limits(String model, LimitTable table) {
        Limits usual = plan == Plan.NONE ? Limits.NONE : table.find(model).orElseGet(() -> plan.limits(model));
        return own.or(usual);
    }

    /** Whether there is anything to check before the caller may go on. */
    boolean bind(Caller caller) {
        return budget.isPresent() || caller.pressed() && (plan != Plan.NONE || own.bind());
    }
}
