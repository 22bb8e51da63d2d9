package io.minimax4j.client.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Patience;
import io.minimax4j.client.transport.ResumingStream;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.TargetFile;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.file.FileDeleteRequest;
import io.minimax4j.protocol.file.FileDeleted;
import io.minimax4j.protocol.file.FileInfo;
import io.minimax4j.protocol.file.FileList;
import io.minimax4j.protocol.file.FileReply;

/**
 * The files of the account. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause.
 *
 * <p>A purpose tells what a file is for, such as {@code voice_clone}, {@code prompt_audio}, {@code t2a_async_input},
 * {@code retrieval} or {@code batch}; the platform checks the form of some.
 */
public final class FileStorage {
    private static final Shape<FileReply> FILE = new Shape<>(FileReply.class, FileReply::baseResp,
            reply -> reply.file() != null);
    private static final Shape<FileList> LIST = new Shape<>(FileList.class, FileList::baseResp,
            list -> list.files() != null || list.baseResp() != null);
    private static final Shape<FileDeleted> DELETED = new Shape<>(FileDeleted.class, FileDeleted::baseResp,
            deleted -> deleted.baseResp() != null || deleted.fileId() != 0);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.files()}. */
    public FileStorage(Transport transport) {
        this.transport = transport;
    }

    /**
     * Sends a file, read from the disk while it goes.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public FileInfo upload(Path file, String purpose) {
        return upload(file, file.getFileName().toString(), purpose);
    }

    /**
     * Sends a file under another name.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public FileInfo upload(Path file, String name, String purpose) {
        try {
            return upload(Multipart.of(file, name, purpose), name, purpose);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the file to upload, " + file, e);
        }
    }

    /**
     * Sends what a stream holds under a file name; the stream is read once, to its end.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public FileInfo upload(InputStream content, String name, String purpose) {
        try {
            return upload(Multipart.of(content, name, purpose), name, purpose);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the content to upload as " + name, e);
        }
    }

    private FileInfo upload(Multipart content, String name, String purpose) throws IOException {
        Ask ask = Ask.post("Upload of " + name + " as " + purpose, "/v1/files/upload", content);
        try {
            return transport.call(ask.with(Patience.TRANSFER), FILE).file();
        } catch (ConnectionException e) {
            content.throwReadFailure();
            throw e;
        }
    }

    /** All files, newest first where the server sorts them. */
    public List<FileInfo> list() {
        return list(Ask.get("List of files", "/v1/files/list"));
    }

    /** The files of one purpose. */
    public List<FileInfo> list(String purpose) {
        return list(Ask.get("List of files for " + purpose, "/v1/files/list").query("purpose", purpose));
    }

    private List<FileInfo> list(Ask ask) {
        List<FileInfo> files = transport.call(ask, LIST).files();
        return files == null ? List.of() : files;
    }

    /** What is known of a file, with a link that works for some hours. */
    public FileInfo retrieve(long id) {
        return transport.call(Ask.get("Retrieval of file " + id, "/v1/files/retrieve").query("file_id", id), FILE)
                .file();
    }

    /**
     * The content of a file. A connection that breaks is made again where it broke, as often as calls are repeated, and
     * anew whenever bytes came in between. Reading throws an {@link IOException} whose cause is the exception of this
     * library.
     */
    public InputStream open(long id) {
        Ask ask = Ask.get("Download of file " + id, "/v1/files/retrieve_content").query("file_id", id);
        return ResumingStream.of(transport, ask.with(Patience.TRANSFER));
    }

    /**
     * Fetches a file to a path, whole or not at all, and gives the path back.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public Path download(long id, Path target) {
        try (InputStream content = open(id)) {
            new TargetFile(target).write(content::transferTo);
            return target;
        } catch (IOException e) {
            if (e.getCause() instanceof MiniMaxException failure) {
                throw failure;
            }
            throw new UncheckedIOException("Cannot save file " + id + " to " + target, e);
        }
    }

    /** Deletes a file. The platform asks for its purpose too, which is looked up first. */
    public void delete(long id) {
        delete(retrieve(id));
    }

    /** Deletes a file. */
    public void delete(FileInfo file) {
        FileDeleteRequest which = new FileDeleteRequest(file.fileId(), file.purpose());
        transport.call(Ask.post("Deletion of file " + file.fileId(), "/v1/files/delete", Content.json(which)), DELETED);
    }
}
