package io.minimax4j.cli;

import java.util.function.Supplier;

/** What is said if the program is ended while it waits for work that goes on without it. */
public final class Farewell {
    private Farewell() {}

    /** Waits; says the words if the program ends meanwhile. */
    public static <T> T during(Terminal terminal, String words, Supplier<T> wait) {
        Thread hook = new Thread(() -> {
            terminal.progressDone();
            terminal.remark(words);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return wait.get();
        } finally {
            leave(hook);
        }
    }

    private static void leave(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending, and the farewell is being said
        }
    }
}
