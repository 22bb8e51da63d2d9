package io.minimax4j.cli;

/** What is said if the program is ended while it waits for work that goes on without it. Close it when the wait is over. */
public final class Farewell implements AutoCloseable {
    private final Thread hook;

    public Farewell(Terminal terminal, String words) {
        this.hook = new Thread(() -> {
            terminal.progressDone();
            terminal.remark(words);
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending, and the farewell is being said
        }
    }
}
