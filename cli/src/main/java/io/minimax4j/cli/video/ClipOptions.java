package io.minimax4j.cli.video;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a clip goes, and whether it is waited for. */
final class ClipOptions {
    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the clip, an MP4 (default: clip-ID.mp4 in this folder).")
    private @Nullable Path out;

    @Option(names = "--async", description = "Start the work, print its id and do not wait; 'minimax task get ID' comes back to it.")
    private boolean alone;

    @Option(names = "--callback-url", paramLabel = "URL", description = "Where each change of the task is posted to.")
    private @Nullable String callbackUrl;

    @Nullable
    Path out() {
        return out;
    }

    boolean alone() {
        return alone;
    }

    @Nullable
    String callbackUrl() {
        return callbackUrl;
    }
}
