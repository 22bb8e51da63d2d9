package io.minimax4j.cli.text;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.openai.ModelInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code models}: what can be asked. */
@Command(name = "models", description = "List the models. 列出可用模型。")
public final class ModelsCommand extends ClientCommand {
    public ModelsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        if (json()) {
            terminal.line(client.raw().get("/v1/models"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("MODEL", "SINCE", "OF"));
        for (ModelInfo model : client.models().list()) {
            rows.add(List.of(String.valueOf(model.id()),
                    LocalDate.ofInstant(Instant.ofEpochSecond(model.created()), ZoneOffset.UTC).toString(),
                    model.ownedBy() == null ? "" : model.ownedBy()));
        }
        terminal.table(rows);
    }
}
