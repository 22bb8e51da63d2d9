package io.minimax4j.server.account;

import java.util.Optional;
import java.util.OptionalLong;

/** What is to be different about an account's terms; what is empty stays as it is. */
public record TermsChange(Optional<Plan> plan, Limits own, OptionalLong budget) {

    boolean changesNothing() {
        return plan.isEmpty() && !own.bind() && budget.isEmpty();
    }

    Terms applyTo(Terms terms) {
        return new Terms(plan.orElse(terms.plan()), own.or(terms.own()), Limits.first(budget, terms.budget()));
    }
}
