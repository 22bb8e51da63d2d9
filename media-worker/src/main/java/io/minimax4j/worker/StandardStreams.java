package io.minimax4j.worker;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/**
 * The pipes to the supervisor. The output is moved away from file descriptor 1, which then is the error output, so that
 * no library that prints can break the protocol.
 */
record StandardStreams(InputStream in, OutputStream out) {
    private static final int OUT = 1;
    private static final int ERR = 2;

    static StandardStreams seize() throws IOException {
        OutputStream out = new FileOutputStream("/dev/fd/" + OUT);
        duplicate(ERR, OUT);
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        return new StandardStreams(new FileInputStream(FileDescriptor.in), out);
    }

    private static void duplicate(int from, int to) throws IOException {
        MethodHandle dup2 = Posix.function("dup2", JAVA_INT, JAVA_INT, JAVA_INT);
        try {
            int status = (int) dup2.invokeExact(from, to);
            if (status < 0) {
                throw new IOException("the standard output cannot be redirected");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException(e);
        }
    }
}
