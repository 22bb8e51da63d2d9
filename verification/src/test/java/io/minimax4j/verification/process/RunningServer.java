package io.minimax4j.verification.process;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.jspecify.annotations.Nullable;

/** One server for all tests of a class, over a data folder that goes with it. */
public final class RunningServer implements BeforeAllCallback, AfterAllCallback {
    private final UnaryOperator<Launch> options;
    private final UnaryOperator<Launch> start;
    private @Nullable Path data;
    private @Nullable ServerProcess process;

    private RunningServer(UnaryOperator<Launch> options, UnaryOperator<Launch> start) {
        this.options = options;
        this.start = start;
    }

    public static RunningServer plain() {
        return with(UnaryOperator.identity());
    }

    /** One that paints and films: it starts more slowly, and calculates twice as fast. */
    public static RunningServer thatFilms() {
        return thatFilms(UnaryOperator.identity());
    }

    public static RunningServer thatFilms(UnaryOperator<Launch> options) {
        return new RunningServer(options, UnaryOperator.identity());
    }

    public static RunningServer with(UnaryOperator<Launch> options) {
        return new RunningServer(options, QuickStart::of);
    }

    public ServerProcess process() {
        if (process == null) {
            throw new IllegalStateException("The server runs only while the tests of its class do.");
        }
        return process;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Path folder = Folders.temporary("server");
        data = folder;
        process = ServerProcess.start(start.apply(options.apply(Launch.over(folder))));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (process != null) {
            process.close();
        }
        if (data != null) {
            Folders.delete(data);
        }
    }
}
