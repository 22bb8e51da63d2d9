package io.minimax4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    @Test
    void aShare_fillsTheBar() {
        assertThat(ProgressBar.line(OptionalDouble.of(0.5), "in_progress, 100 of 200 lines"))
                .isEqualTo("[###############...............]  50 %  in_progress, 100 of 200 lines");
    }

    @Test
    void theEnds_areExact() {
        assertThat(ProgressBar.line(OptionalDouble.of(0), "a")).isEqualTo("[..............................]   0 %  a");
        assertThat(ProgressBar.line(OptionalDouble.of(0.999), "a"))
                .isEqualTo("[#############################.]  99 %  a");
        assertThat(ProgressBar.line(OptionalDouble.of(1), "a")).isEqualTo("[##############################] 100 %  a");
    }

    @Test
    void whatIsNotKnown_hasNoBar() {
        assertThat(ProgressBar.line(OptionalDouble.empty(), "validating")).isEqualTo("validating ...");
    }
}
