package io.minimax4j.cli.key;

import io.minimax4j.cli.Terminal;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.account.KeyReport;
import io.minimax4j.server.account.Tenants;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code keys list}. */
@Command(name = "list", description = "List the keys with the limits and budgets of their accounts.")
final class ListCommand extends KeyCommand {
    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run(Tenants tenants) {
        List<KeyReport> keys = tenants.list();
        if (json) {
            terminal.line(Json.text(Map.of("data", keys.stream().map(KeyTable::json).toList())));
        } else {
            terminal.table(KeyTable.of(keys));
        }
    }
}
