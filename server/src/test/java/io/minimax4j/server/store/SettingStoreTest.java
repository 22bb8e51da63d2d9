package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SettingStoreTest {
    @Parameter
    TestDatabase kind;

    @TempDir
    Path folder;

    @Test
    void keep_secondOffer_getsWhatTheFirstKept() {
        try (Database database = kind.open(folder)) {
            SettingStore settings = new SettingStore(database);
            assertThat(settings.keep("secret", "one")).isEqualTo("one");
            assertThat(settings.keep("secret", "two")).isEqualTo("one");
            assertThat(settings.keep("other", "three")).isEqualTo("three");
        }
    }
}
