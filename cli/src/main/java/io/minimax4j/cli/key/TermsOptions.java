package io.minimax4j.cli.key;

import io.minimax4j.server.account.Limits;
import io.minimax4j.server.account.Plan;
import io.minimax4j.server.account.TermsChange;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What an account may do, as options. */
final class TermsOptions {
    private static final long MOST = 1_000_000_000_000_000L;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--plan", paramLabel = "PLAN", converter = PlanWord.class, description = "The platform's limits for each model: free, recharged or none (default for a new account: recharged).")
    private @Nullable Plan plan;

    @Option(names = "--no-limits", description = "The same as --plan none.")
    private boolean noLimits;

    @Option(names = "--rpm", paramLabel = "N", description = "Requests a minute, for every model.")
    private @Nullable Long requests;

    @Option(names = "--tpm", paramLabel = "N", description = "Tokens a minute, for every model.")
    private @Nullable Long tokens;

    @Option(names = "--connections", paramLabel = "N", description = "Requests that are answered at the same time, for every model.")
    private @Nullable Long connections;

    @Option(names = "--budget", paramLabel = "TOKENS", description = "Tokens that the account may use in all; what it has spent of a budget stays spent.")
    private @Nullable Long budget;

    @Option(names = "--no-budget", description = "Take the budget away.")
    private boolean noBudget;

    TermsChange change() {
        if (noLimits && plan != null && plan != Plan.NONE) {
            throw wrong("--no-limits and --plan exclude each other");
        }
        if (noBudget && budget != null) {
            throw wrong("--no-budget and --budget exclude each other");
        }
        Limits own = new Limits(value("--rpm", requests, 1), value("--tpm", tokens, 1),
                value("--connections", connections, 1));
        return new TermsChange(noLimits ? Optional.of(Plan.NONE) : Optional.ofNullable(plan), own,
                value("--budget", budget, 0), noBudget);
    }

    private OptionalLong value(String option, @Nullable Long given, long least) {
        if (given == null) {
            return OptionalLong.empty();
        }
        if (given < least || given > MOST) {
            throw wrong(option + " must be a whole number from " + least + " to " + MOST + ", not " + given);
        }
        return OptionalLong.of(given);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** A plan by its word. */
    static final class PlanWord implements ITypeConverter<Plan> {
        @Override
        public Plan convert(String word) {
            return Plan.named(word).orElseThrow(() -> new TypeConversionException("must be one of "
                    + Arrays.stream(Plan.values()).map(Plan::word).collect(Collectors.joining(", ")) + ", not '"
                    + word + "'"));
        }
    }
}
