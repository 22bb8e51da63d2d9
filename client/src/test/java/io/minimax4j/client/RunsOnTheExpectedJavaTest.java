package io.minimax4j.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The build runs these tests twice and says on which release each time. */
class RunsOnTheExpectedJavaTest {
    @Test
    void thisRunIsOnTheReleaseThatTheBuildNames() {
        String expected = System.getProperty("expected.java", Integer.toString(Runtime.version().feature()));

        assertThat(Runtime.version().feature()).hasToString(expected);
    }
}
