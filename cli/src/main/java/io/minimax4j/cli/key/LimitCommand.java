package io.minimax4j.cli.key;

import io.minimax4j.cli.Terminal;
import io.minimax4j.server.account.Tenants;
import io.minimax4j.server.account.TermsChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keys limit ACCOUNT}. */
@Command(name = "limit", description = "Change the limits or the budget of an account; what is not named stays.")
final class LimitCommand extends KeyCommand {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ACCOUNT", description = "The account's name.")
    private String account = "";

    @Mixin
    private TermsOptions terms = new TermsOptions();

    LimitCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run(Tenants tenants) {
        TermsChange change = terms.change();
        if (change.equals(TermsChange.NONE)) {
            throw new ParameterException(spec.commandLine(),
                    "Say what to change, for example: minimax keys limit " + account + " --budget 1000000");
        }
        tenants.change(account, change);
        tenants.list().stream().filter(report -> report.account().equals(account)).findFirst()
                .ifPresent(report -> terminal.line(account + ": " + KeyTable.limits(report.terms()) + ", budget "
                        + KeyTable.budget(report)));
    }
}
