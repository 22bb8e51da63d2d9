package io.minimax4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The tables of the docs are those of the code: a failure shows the rows to paste. */
class ConfigurationDocsTest {
    @Test
    void englishTable_isThatOfTheCode() throws IOException {
        assertThat(rows("configuration.md")).isEqualTo(expected(setting -> setting.meaning().en()));
    }

    @Test
    void chineseTable_isThatOfTheCode() throws IOException {
        assertThat(rows("configuration.zh-CN.md")).isEqualTo(expected(setting -> setting.meaning().zh()));
    }

    private static List<String> rows(String page) throws IOException {
        return Files.readAllLines(Path.of("../docs", page)).stream().filter(line -> line.startsWith("| `")).toList();
    }

    private static List<String> expected(Function<Setting<?>, String> meaning) {
        return Settings.ALL.stream().map(setting -> "| `" + setting.name() + "` | `" + setting.environmentName()
                + "` | " + fallback(setting) + " | " + meaning.apply(setting) + " |").toList();
    }

    private static String fallback(Setting<?> setting) {
        return setting.fallback().isEmpty() ? "–" : "`" + setting.fallback() + "`";
    }
}
