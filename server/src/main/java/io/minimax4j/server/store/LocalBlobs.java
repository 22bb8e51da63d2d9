package io.minimax4j.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Blobs in a folder: {@code <two hex digits>/<id>}, written as {@code incoming/<random>} first and renamed when they are
 * whole and on the disk. In a folder of our own, what lies in {@code incoming} when the store opens was left by a crash
 * and is removed; the lock file makes sure that no other process is still writing it. In a folder that nodes share,
 * nobody can tell but by age.
 */
public final class LocalBlobs implements BlobStore {
    private static final int SHARDS = 256;

    private final Path root;
    private final Path incoming;
    private final @Nullable FileChannel lock;

    private LocalBlobs(Path root, @Nullable FileChannel lock) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.lock = lock;
    }

    /** Opens a folder of our own, and makes it if it is not there. One process at a time may hold it. */
    public static LocalBlobs open(Path root) {
        try {
            Files.createDirectories(root.resolve("incoming"));
            LocalBlobs blobs = new LocalBlobs(root, lock(root));
            blobs.sweepIncoming(FileTime.from(Instant.MAX));
            return blobs;
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** Opens a folder that other nodes use too, and makes it if it is not there. */
    public static LocalBlobs openShared(Path root) {
        try {
            Files.createDirectories(root.resolve("incoming"));
            return new LocalBlobs(root, null);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    private static BlobsUnusableException unusable(Path root, IOException cause) {
        return new BlobsUnusableException("Cannot use the folder " + root + " for files (" + cause
                + "). Check that it is mounted, and that this user may write to it.", cause);
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new BlobsUnusableException("The folder " + root
                    + " is in use by another server. Stop that one, or give this one a data folder of its own.");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private void sweepIncoming(FileTime moment) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(incoming)) {
            for (Path leftover : leftovers) {
                if (isBefore(leftover, moment)) {
                    Files.deleteIfExists(leftover);
                }
            }
        }
    }

    @Override
    public BlobWriter create(long id) {
        return new LocalBlobWriter(this, id, incoming.resolve(UUID.randomUUID().toString()));
    }

    /** Gives a finished file its name. The folder is forced too: a rename that is lost with the power is no commit. */
    void publish(Path finished, long id) throws IOException {
        Path target = path(id);
        Path shard = target.getParent();
        if (!Files.isDirectory(shard)) {
            Files.createDirectories(shard);
            force(root);
        }
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        force(shard);
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(long id, long offset, long length) {
        try {
            FileChannel channel = FileChannel.open(path(id), StandardOpenOption.READ);
            return new RangeStream(channel, offset, length);
        } catch (NoSuchFileException e) {
            throw Blob.gone(id);
        } catch (IOException e) {
            throw DiskFailure.during("reading file " + id, root, e);
        }
    }

    @Override
    public void delete(long id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw DiskFailure.during("deleting file " + id, root, e);
        }
    }

    @Override
    public void forEachBefore(Instant moment, LongConsumer action) {
        try {
            for (int shard = 0; shard < SHARDS; shard++) {
                forEachBefore(FileTime.from(moment), root.resolve(shardName(shard)), action);
            }
        } catch (IOException e) {
            throw DiskFailure.during("listing files", root, e);
        }
    }

    private static void forEachBefore(FileTime moment, Path shard, LongConsumer action) throws IOException {
        if (!Files.isDirectory(shard)) {
            return;
        }
        try (DirectoryStream<Path> blobs = Files.newDirectoryStream(shard)) {
            for (Path blob : blobs) {
                if (isBefore(blob, moment)) {
                    action.accept(Long.parseLong(blob.getFileName().toString()));
                }
            }
        }
    }

    private static boolean isBefore(Path blob, FileTime moment) throws IOException {
        try {
            return Files.getLastModifiedTime(blob).compareTo(moment) < 0;
        } catch (NoSuchFileException deletedMeanwhile) {
            return false;
        }
    }

    @Override
    public void removeUnfinishedBefore(Instant moment) {
        try {
            sweepIncoming(FileTime.from(moment));
        } catch (IOException e) {
            throw DiskFailure.during("removing unfinished files", root, e);
        }
    }

    @Override
    public String owner(String offered) {
        Path owner = root.resolve("owner");
        try {
            if (!Files.exists(owner)) {
                Path written = Files.writeString(incoming.resolve(UUID.randomUUID().toString()), offered);
                Files.move(written, owner, StandardCopyOption.ATOMIC_MOVE);
                force(root);
            }
            return Files.readString(owner);
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    Path root() {
        return root;
    }

    /** The low bits of an id are its sequence, mostly 0 on a quiet server: mixing in the seconds spreads the blobs. */
    private Path path(long id) {
        int shard = (int) ((id ^ id >>> 22) & SHARDS - 1);
        return root.resolve(shardName(shard)).resolve(Long.toString(id));
    }

    private static String shardName(int shard) {
        return HexFormat.of().toHexDigits((byte) shard);
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
