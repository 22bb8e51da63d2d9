package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({"bytes=0-0,0,1", "bytes=2-5,2,4", "bytes=4-,4,6", "bytes=-3,7,3", "bytes=-99,0,10", "bytes=9-99,9,1",
        "BYTES=0-9,0,10", "bytes=0-999999999999999999,0,10"})
    void of_rangeInTheFile_isBoundedByIt(String header, long from, long length) {
        assertThat(ByteRange.of(header, 10)).isEqualTo(new ByteRange.Part(from, length));
    }

    @ParameterizedTest
    @CsvSource({"bytes=10-", "bytes=10-20", "bytes=-0"})
    void of_rangeBeyondTheFile_isUnsatisfiable(String header) {
        assertThat(ByteRange.of(header, 10)).isEqualTo(new ByteRange.Unsatisfiable());
    }

    @Test
    void of_nothingOrSeveralOrNonsense_isTheWholeFile() {
        for (String header : List.of("", "bytes=-", "bytes=5-2", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b",
                "bytes=99999999999999999999-")) {
            assertThat(ByteRange.of(header, 10)).as(header).isEqualTo(new ByteRange.Whole());
        }
        assertThat(ByteRange.of(null, 10)).isEqualTo(new ByteRange.Whole());
    }
}
