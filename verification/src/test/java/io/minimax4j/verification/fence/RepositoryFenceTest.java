package io.minimax4j.verification.fence;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is checked in builds anywhere and stays small. */
final class RepositoryFenceTest {
    private static final long MOST_MEDIA_BYTES = 200_000;

    private static final Set<String> MEDIA = Set.of("mp3", "wav", "flac", "ogg", "opus", "m4a", "aac", "pcm", "mp4",
            "mov", "webm", "mkv", "avi", "gif", "png", "jpg", "jpeg", "webp", "heic", "zip", "tar", "gz");

    /** In pieces, so that this file does not name them either. */
    private static final List<String> REGISTRIES = List.of("registry" + ".npmjs", "registry" + ".yarnpkg",
            "npm" + "mirror", "repo1" + ".maven", "repo" + ".maven.apache", "maven" + ".aliyun", "deb" + ".debian",
            "archive" + ".ubuntu", "pypi" + ".org");

    /** A folder of somebody's machine; {@code /home/me/} stands for anybody's in examples. */
    private static final Pattern OF_A_MACHINE = Pattern
            .compile("(?<![\\w.$}~:/-])(/((home|Users)/(?!me/)|root/|work/|mnt/)\\w|[A-Z]:\\\\Users\\\\)");

    private static List<Path> files() {
        Outcome listed = Command.of("git", "ls-files", "-z").in(Repository.root()).run();
        assertThat(listed.exit()).as(listed.errors()).isZero();
        return List.of(listed.text().split("\0")).stream().map(Repository.root()::resolve).filter(Files::isRegularFile)
                .toList();
    }

    @Test
    void noFile_namesAPackageRegistry() {
        assertThat(files()).isNotEmpty().filteredOn(RepositoryFenceTest::namesRegistry).isEmpty();
    }

    private static boolean namesRegistry(Path file) {
        return REGISTRIES.stream().anyMatch(text(file).toLowerCase(Locale.ROOT)::contains);
    }

    @Test
    void noFile_namesAFolderOfAMachine() {
        assertThat(files()).isNotEmpty().filteredOn(file -> OF_A_MACHINE.matcher(text(file)).find()).isEmpty();
    }

    @Test
    void noFile_isHeavyMedia() {
        assertThat(files()).filteredOn(file -> MEDIA.contains(ending(file)))
                .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(MOST_MEDIA_BYTES));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
