package io.minimax4j.server.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Writes a file of {@code incoming}, counting and hashing on the way, and renames it at the end. */
final class LocalBlobWriter implements BlobWriter {
    private final LocalBlobs blobs;
    private final long id;
    private final Path file;
    private final FileChannel channel;
    private final MessageDigest digest = Sha256.digest();
    private long bytes;

    LocalBlobWriter(LocalBlobs blobs, long id, Path file) {
        this.blobs = blobs;
        this.id = id;
        this.file = file;
        try {
            this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void write(ByteBuffer content) {
        digest.update(content.duplicate());
        bytes += content.remaining();
        try {
            while (content.hasRemaining()) {
                channel.write(content);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public Blob commit() {
        try {
            channel.force(true);
            channel.close();
            blobs.publish(file, id);
            return new Blob(id, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** After a commit there is nothing under the temporary name, and this does nothing. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(IOException cause) {
        return DiskFailure.during("storing file " + id, blobs.root(), cause);
    }
}
