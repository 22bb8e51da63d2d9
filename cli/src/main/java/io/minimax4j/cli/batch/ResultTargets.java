package io.minimax4j.cli.batch;

import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.batch.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the results of a batch go, and what is thought of failed lines. */
final class ResultTargets {
    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the lines that went well.")
    private @Nullable Path out;

    @Option(names = "--errors", paramLabel = "FILE", description = "Where to write the lines that failed.")
    private @Nullable Path errors;

    @Option(names = "--strict", description = "Exit with 1 if any line failed or was not answered.")
    private boolean strict;

    @Nullable
    Path out() {
        return out;
    }

    @Nullable
    Path errors() {
        return errors;
    }

    boolean strict() {
        return strict;
    }

    /** The options, as they have to be typed again. */
    String words() {
        return (out == null ? "" : " --out " + out) + (errors == null ? "" : " --errors " + errors)
                + (strict ? " --strict" : "");
    }

    void save(MiniMax client, Batch batch) throws IOException {
        save(client, batch.outputFileId(), out);
        save(client, batch.errorFileId(), errors);
    }

    /** A batch without such lines has no file of them; then an empty one is written, so that the next program finds it. */
    private static void save(MiniMax client, @Nullable String id, @Nullable Path target) throws IOException {
        if (target == null) {
            return;
        }
        if (id == null || id.isBlank()) {
            Files.write(target, new byte[0]);
        } else {
            client.files().download(Long.parseLong(id), target);
        }
    }
}
