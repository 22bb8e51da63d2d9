package io.minimax4j.verification.process;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of a few megabytes that can be filled to its last byte. Where the user may not mount one the test is skipped,
 * but not where changes are judged.
 */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;
    private final Path ballast;

    private SmallDisk(Path folder) {
        this.folder = folder;
        this.ballast = folder.resolve("ballast");
    }

    public static SmallDisk ofMegabytes(int size) {
        Path folder = Folders.temporary("small-disk");
        boolean mounted = mounts(folder, size);
        if (!mounted) {
            Folders.delete(folder);
        }
        assumeTrue(mounted || System.getenv("CI") != null, "A small disk can be mounted by root only.");
        if (!mounted) {
            throw new AssertionError("Mounting a small disk failed: run as root on Linux.");
        }
        return new SmallDisk(folder);
    }

    private static boolean mounts(Path folder, int size) {
        boolean linux = Files.isExecutable(Path.of("/usr/bin/mount")) || Files.isExecutable(Path.of("/bin/mount"));
        return linux && Command.of("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", folder).run()
                .exit() == 0;
    }

    public Path folder() {
        return folder;
    }

    /** Takes all the space that is left. */
    public void fill() {
        byte[] block = new byte[64 << 10];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            for (int size = block.length; size > 0; size /= 2) {
                while (writes(out, block, size)) {
                    // Another block of this size may fit.
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Filling the disk failed.", e);
        }
    }

    private static boolean writes(OutputStream out, byte[] block, int size) {
        try {
            out.write(block, 0, size);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    /** Gives the space back. */
    public void free() {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Outcome outcome = Command.of("umount", folder).run();
        if (outcome.exit() != 0) {
            throw new AssertionError("Unmounting the small disk failed: " + outcome);
        }
        Folders.delete(folder);
    }
}
