package io.minimax4j.worker;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** What signals do to this process. */
final class Signals {
    private static final int SIGINT = 2;
    private static final MemorySegment IGNORE = MemorySegment.ofAddress(1);

    private Signals() {}

    /**
     * A Ctrl-C in a terminal goes to the server and to us. The server may want to finish what it has begun, and our end
     * follows from its.
     */
    static void ignoreInterrupt() {
        MethodHandle signal = Posix.function("signal", ADDRESS, JAVA_INT, ADDRESS);
        try {
            MemorySegment _ = (MemorySegment) signal.invokeExact(SIGINT, IGNORE);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
