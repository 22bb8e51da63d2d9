package io.minimax4j.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/** Failures as one line for a person; the exceptions of the client and the server already say what to do. */
public final class Failures {
    private Failures() {}

    public static String describe(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException e -> "there is no file " + e.getFile();
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case FileAlreadyExistsException e -> e.getFile() + " exists already";
            case IOException e -> "reading or writing failed: " + e.getMessage();
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }
}
