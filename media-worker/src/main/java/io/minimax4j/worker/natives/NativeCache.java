package io.minimax4j.worker.natives;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of the user in which unpacked libraries stay from one start to the next.
 *
 * <p><b>Trust.</b> What lies here is loaded as code, so the folder must belong to the user and be writable to nobody
 * else; a folder that is not is passed over.
 *
 * <p><b>Concurrent starts.</b> Whatever is put here is made under a name of its own and then renamed in one step. Who
 * comes second throws its own away. Nothing is ever changed in place.
 */
public final class NativeCache {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OTHERS_WRITE = Set.of(PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);

    private final Path root;

    private NativeCache(Path root) {
        this.root = root;
    }

    /**
     * The user's cache folder, or one in the folder for temporary files if that cannot be used.
     *
     * @param longestPath what a library can cope with, in characters
     */
    public static NativeCache open(int longestPath) throws IOException {
        return open(candidates(), longestPath);
    }

    static NativeCache open(List<Path> candidates, int longestPath) throws IOException {
        for (Path candidate : candidates) {
            if (candidate.isAbsolute() && candidate.toString().length() <= longestPath && usable(candidate)) {
                return new NativeCache(candidate);
            }
        }
        return new NativeCache(Files.createTempDirectory("minimax4j-natives"));
    }

    private static List<Path> candidates() {
        String home = System.getProperty("user.home");
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(home, ".cache");
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "minimax4j-" + System.getProperty("user.name"));
        return List.of(caches.resolve("minimax4j").resolve("natives"), temporary);
    }

    private static boolean usable(Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                create(folder);
            }
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && ours(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static void create(Path folder) throws IOException {
        try {
            if (posix(folder.getParent())) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            // Another worker was quicker.
        }
    }

    /** A file made just now belongs to us for certain; the folder must have the same owner. */
    private static boolean ours(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "owner", null);
        try {
            return !posix(folder) || Files.getOwner(probe).equals(Files.getOwner(folder))
                    && Files.getPosixFilePermissions(folder).stream().noneMatch(OTHERS_WRITE::contains);
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** The folder of the cache itself. */
    public Path root() {
        return root;
    }

    /** The folder of that name, filled first if it is not there. The name must change when the content does. */
    public Path folder(String name, Filling filling) throws IOException {
        Path folder = root.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path fresh = Files.createTempDirectory(root, name + "-");
        try {
            filling.fill(fresh);
            publish(fresh, folder);
        } finally {
            delete(fresh);
        }
        return folder;
    }

    /** A copy of the file under another name beside it, made first if it is not there. */
    public static Path copy(Path original, String name) throws IOException {
        Path copy = original.resolveSibling(name);
        if (!Files.exists(copy)) {
            Path fresh = Files.createTempFile(original.getParent(), name, null);
            Files.copy(original, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE);
        }
        return copy;
    }

    private static void publish(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another worker may have been quicker; its folder is as good as ours.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Puts files into an empty folder. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException;
    }
}
