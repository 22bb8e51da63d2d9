package io.minimax4j.cli.text;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.embedding.EmbeddedTexts;
import io.minimax4j.client.embedding.EmbeddingType;
import io.minimax4j.client.embedding.Embeddings;
import io.minimax4j.protocol.embedding.EmbeddingRequest;
import io.minimax4j.protocol.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code embed TEXT...}: how near texts are to each other. */
@Command(name = "embed", description = {"Show how near texts are to the first one. 显示各文本与第一条文本的相似度。",
    "1 means the same, 0 nothing in common; --json prints the vectors."})
public final class EmbedCommand extends ClientCommand {
    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "The texts.")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--model", paramLabel = "MODEL", defaultValue = Embeddings.MODEL, description = "The model (default: ${DEFAULT-VALUE}).")
    private String model = "";

    @Option(names = "--type", paramLabel = "TYPE", defaultValue = "db", description = "db for texts that are kept, query for questions (default: ${DEFAULT-VALUE}).")
    private String type = "";

    public EmbedCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) {
        if (json()) {
            terminal.line(client.raw().post("/v1/embeddings", Json.text(EmbeddingRequest.of(model, type, texts))));
            return;
        }
        EmbeddedTexts embedded = client.embeddings().embed(model, texts, new EmbeddingType(type));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("SIMILARITY", "TEXT"));
        float[] first = embedded.vectors().getFirst();
        for (int i = 0; i < texts.size(); i++) {
            double near = Embeddings.similarity(first, embedded.vectors().get(i));
            rows.add(List.of(String.format(Locale.ROOT, "%.3f", near), texts.get(i)));
        }
        terminal.table(rows);
    }
}
