package io.minimax4j.cli.key;

import io.minimax4j.cli.Terminal;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.account.KeyOrder;
import io.minimax4j.server.account.NewKey;
import io.minimax4j.server.account.Tenants;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code keys create}. The key alone goes to standard output, so that a script can take it. */
@Command(name = "create", description = "Make a key, by default of a new account of its own, and show it once.")
final class CreateCommand extends KeyCommand {
    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "What to call the key, and a new account of its own.")
    private String name = "";

    @Option(names = "--account", paramLabel = "NAME", description = "The account that the key is for; it is made if there is none. Options for limits and budget change it.")
    private @Nullable String account;

    @Option(names = "--json", description = "Print the key and its ids as JSON.")
    private boolean json;

    @Mixin
    private TermsOptions terms = new TermsOptions();

    CreateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    boolean makesDatabase() {
        return true;
    }

    @Override
    void run(Tenants tenants) {
        NewKey key = tenants.createKey(new KeyOrder(name, Optional.ofNullable(account), terms.change()));
        if (json) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("id", key.id());
            shown.put("account", key.account().name());
            shown.put("account_id", key.account().id());
            shown.put("name", name);
            shown.put("key", key.secret());
            terminal.line(Json.text(shown));
            return;
        }
        terminal.remark("minimax: key " + key.id() + " of account '" + key.account().name()
                + "', shown only this once:");
        terminal.line(key.secret());
    }
}
