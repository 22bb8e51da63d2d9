package io.minimax4j.server.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAliasesTest {
    @Test
    void target_isThatOfTheNameOrOfItsBeginning() {
        ModelAliases aliases = ModelAliases.parse("old*=A, Old-1 = B,");

        assertThat(aliases.target(" OLD-1 ")).hasValue("B");
        assertThat(aliases.target("old-2")).hasValue("A");
        assertThat(aliases.target("ol")).isEmpty();
        assertThat(ModelAliases.parse("").target("x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a=", "=b", "a=b=c"})
    void textThatIsWrong_isTold(String text) {
        assertThatThrownBy(() -> ModelAliases.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("old=new").hasMessageContaining(text);
    }
}
