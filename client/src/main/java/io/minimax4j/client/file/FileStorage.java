package io.minimax4j.client.file;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.file.FileInfo;

/**
 * The files of the account. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause.
 *
 * <p>A purpose tells what a file is for, such as {@code voice_clone}, {@code prompt_audio}, {@code t2a_async_input},
 * {@code retrieval} or {@code batch}; the platform checks the form of some.
 */
public final class FileStorage {
    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.files()}. */
    public FileStorage(Transport transport) {
        this.transport = transport;
    }

    /** Sends a file, read from the disk while it goes. */
    public FileInfo upload(Path file, String purpose) {
        throw new UnsupportedOperationException(transport.toString());
    }

    /** Sends what a stream holds under a file name. The stream is read once, to its end, and not closed. */
    public FileInfo upload(InputStream content, String name, String purpose) {
        throw new UnsupportedOperationException();
    }

    /** All files, newest first where the server sorts them. */
    public List<FileInfo> list() {
        throw new UnsupportedOperationException();
    }

    /** The files of one purpose. */
    public List<FileInfo> list(String purpose) {
        throw new UnsupportedOperationException();
    }

    /** What is known of a file, with a link that works for some hours. */
    public FileInfo retrieve(long id) {
        throw new UnsupportedOperationException();
    }

    /**
     * The content of a file. A connection that breaks is made again where it broke. Reading throws an {@code IOException}
     * whose cause is the exception of this library.
     */
    public InputStream open(long id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Fetches a file to a path, whole or not at all, and gives the path back.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public Path download(long id, Path target) {
        throw new UnsupportedOperationException();
    }

    /** Deletes a file. The platform asks for its purpose too, which is looked up first. */
    public void delete(long id) {
        throw new UnsupportedOperationException();
    }

    /** Deletes a file. */
    public void delete(FileInfo file) {
        throw new UnsupportedOperationException();
    }
}
