package io.minimax4j.worker.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTest {
    private static final int LONGEST = 1000;

    @TempDir
    private Path folder;

    @Test
    void open_makesAFolderForTheOwnerOnly() throws IOException {
        NativeCache cache = NativeCache.open(List.of(folder.resolve("a/b")), LONGEST);

        assertThat(cache.root()).isEqualTo(folder.resolve("a/b"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache.root()))).isEqualTo("rwx------");
    }

    @Test
    void open_folderOthersCanWriteTo_isPassedOver() throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        NativeCache cache = NativeCache.open(List.of(open, folder.resolve("mine")), LONGEST);

        assertThat(cache.root()).isEqualTo(folder.resolve("mine"));
    }

    @Test
    void open_linkPathTooLongOrRelative_isPassedOver() throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        Path tooLong = folder.resolve("x".repeat(100));
        int longest = tooLong.toString().length() - 1;

        NativeCache cache = NativeCache.open(List.of(link, tooLong, Path.of("relative"), folder.resolve("mine")),
                longest);

        assertThat(cache.root()).isEqualTo(folder.resolve("mine"));
    }

    @Test
    void folder_filledByManyAtOnce_isWholeForAllAndLeavesNothingElse() throws Exception {
        NativeCache cache = NativeCache.open(List.of(folder.resolve("cache")), LONGEST);
        int many = 8;
        CyclicBarrier together = new CyclicBarrier(many);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> counts = IntStream.range(0, many).mapToObj(_ -> threads.submit(() -> {
                together.await();
                return filesIn(cache.folder("things-1", NativeCacheTest::fill));
            })).toList();
            for (Future<Long> count : counts) {
                assertThat(count.get()).isEqualTo(50);
            }
        }
        assertThat(filesIn(cache.root())).isEqualTo(1);
    }

    @Test
    void folder_fillingFails_leavesNothingAndIsTriedAgain() throws IOException {
        NativeCache cache = NativeCache.open(List.of(folder.resolve("cache")), LONGEST);

        assertThatThrownBy(() -> cache.folder("things-1", fresh -> {
            fill(fresh);
            throw new IOException("disk full");
        })).hasMessage("disk full");

        assertThat(filesIn(cache.root())).isZero();
        assertThat(filesIn(cache.folder("things-1", NativeCacheTest::fill))).isEqualTo(50);
    }

    @Test
    void copy_isMadeOnceAndHasTheSameBytes() throws IOException {
        Path original = Files.writeString(folder.resolve("lib.so"), "code");

        Path copy = NativeCache.copy(original, "lib-1.so");
        Files.writeString(original, "other");

        assertThat(NativeCache.copy(original, "lib-1.so")).isEqualTo(copy).hasContent("code");
    }

    private static void fill(Path folder) throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.writeString(folder.resolve("file-" + i), "content");
        }
    }

    private static long filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
