package io.minimax4j.server;

import java.nio.file.Path;

/** Where files are kept when it is not the data folder. */
public sealed interface BlobPlace {
    /** A folder that every node sees. */
    record Folder(Path path) implements BlobPlace {}

    /** A bucket of an S3 service; the prefix, which may be empty, has no slash at its ends. */
    record Bucket(String name, String prefix) implements BlobPlace {}
}
