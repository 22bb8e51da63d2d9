package io.minimax4j.cli.tour;

import io.minimax4j.cli.Sizes;
import io.minimax4j.client.MiniMax;
import io.minimax4j.protocol.file.FileInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One file, from upload to deletion. */
final class FileSteps {
    private static final String TEXT = "A file of the tour.\n巡览中的一个文件。\n".repeat(500);

    private final MiniMax client;
    private final Path folder;
    private long id;

    FileSteps(MiniMax client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    List<Tour.Step> steps() {
        return List.of(
                new Tour.Step("file upload", this::upload),
                new Tour.Step("file list", this::list),
                new Tour.Step("file fetch", this::fetch),
                new Tour.Step("file delete", this::delete));
    }

    private Outcome upload() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), TEXT);
        FileInfo stored = client.files().upload(file, "retrieval");
        id = stored.fileId();
        return Outcome.text(Sizes.of(stored.bytes()), "notes.txt", "file_id " + id);
    }

    private Outcome list() {
        List<FileInfo> files = client.files().list();
        if (files.stream().noneMatch(file -> file.fileId() == id)) {
            throw new IllegalStateException("the list lacks the file " + id + " that was uploaded");
        }
        return Outcome.text(files.size() + " files", "", "");
    }

    private Outcome fetch() throws IOException {
        Path file = folder.resolve("notes-fetched.txt");
        client.files().download(id, file);
        if (!Files.readString(file).equals(TEXT)) {
            throw new IllegalStateException("the fetched file differs from the one that was uploaded");
        }
        return Outcome.text(Sizes.of(Files.size(file)), "", file.getFileName() + " is the same");
    }

    private Outcome delete() {
        client.files().delete(id);
        if (client.files().list().stream().anyMatch(file -> file.fileId() == id)) {
            throw new IllegalStateException("the file " + id + " is still listed after its deletion");
        }
        return Outcome.none();
    }
}
