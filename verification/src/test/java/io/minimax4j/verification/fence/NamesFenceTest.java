package io.minimax4j.verification.fence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.minimax4j.verification.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Things are named for what they are, and every package says what lives in it. */
final class NamesFenceTest {
    private static final Pattern NAMELESS = Pattern
            .compile(".*(Util|Utils|Helper|Helpers|Manager|Impl|Base)|.*Common.*");
    private static final Pattern NULL_MARKED = Pattern
            .compile("@(org\\.jspecify\\.annotations\\.)?NullMarked\\s+package ");

    @Test
    void noClass_hasANameThatSaysNothing() {
        assertThat(Modules.all().stream().map(JavaClass::getSimpleName)).isNotEmpty()
                .noneMatch(name -> NAMELESS.matcher(name).matches());
    }

    @Test
    void everyPackage_saysWhatLivesThereAndIsNullMarked() {
        List<Path> sources = Stream.concat(Modules.ALL.stream().map(Modules::sources),
                Stream.of(Modules.sources("verification").resolveSibling("../test/java").normalize())).toList();
        Set<Path> packages = sources.stream().filter(Files::isDirectory)
                .flatMap(folder -> Folders.files(folder).stream()).filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent).collect(Collectors.toSet());

        assertThat(packages).isNotEmpty().allSatisfy(folder -> {
            String info = read(folder.resolve("package-info.java"));
            assertThat(info).contains("/**").containsPattern(NULL_MARKED);
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' is missing.", e);
        }
    }
}
