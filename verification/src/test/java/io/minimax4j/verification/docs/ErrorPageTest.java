package io.minimax4j.verification.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.verification.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorPageTest {
    @Test
    void theEnglishPageListsEveryCodeWithItsMeaningAndAdvice() throws IOException {
        List<String> expected = Arrays.stream(ErrorCode.values())
                .map(code -> "| %d | %d | %s | %s | %s |".formatted(code.code(), code.httpStatus(), code.message(),
                        code.meaning().en(), code.advice().en()))
                .toList();

        assertThat(rows("docs/errors.md")).isEqualTo(expected);
    }

    @Test
    void theChinesePageListsEveryCodeWithItsMeaningAndAdvice() throws IOException {
        List<String> expected = Arrays.stream(ErrorCode.values())
                .map(code -> "| %d | %d | %s | %s | %s |".formatted(code.code(), code.httpStatus(), code.message(),
                        code.meaning().zh(), code.advice().zh()))
                .toList();

        assertThat(rows("docs/errors.zh-CN.md")).isEqualTo(expected);
    }

    /** The rows of the table without their last column. */
    private static List<String> rows(String page) throws IOException {
        return Files.readAllLines(Repository.root().resolve(page)).stream()
                .filter(line -> line.matches("\\| \\d+ .*"))
                .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
                .toList();
    }
}
