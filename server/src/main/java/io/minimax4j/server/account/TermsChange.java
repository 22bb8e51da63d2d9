package io.minimax4j.server.account;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be different about an account's terms; what is empty stays as it is.
 *
 * @param plan puts away limits of the account's own as well, but for those that come with it
 * @param own limits of the account's own
 * @param budget tokens in all
 * @param withoutBudget takes the budget away
 */
public record TermsChange(Optional<Plan> plan, Limits own, OptionalLong budget, boolean withoutBudget) {
    public static final TermsChange NONE = new TermsChange(Optional.empty(), Limits.NONE, OptionalLong.empty(), false);

    /** A plan, perhaps with exceptions, and a budget if there is to be one. */
    public static TermsChange of(Plan plan, Limits own, OptionalLong budget) {
        return new TermsChange(Optional.of(plan), own, budget, false);
    }

    Terms applyTo(Terms terms) {
        return new Terms(plan.orElse(terms.plan()), plan.isPresent() ? own : own.or(terms.own()),
                withoutBudget ? OptionalLong.empty() : Limits.first(budget, terms.budget()));
    }
}
