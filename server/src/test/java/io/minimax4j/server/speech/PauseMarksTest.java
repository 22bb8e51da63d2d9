package io.minimax4j.server.speech;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"no mark", "a<#1#>b", "你<#0.01#>好", "a<#99.99#>b<#5.5#>c", "a <# b", "a #> b",
        "1<#2#>3"})
    void textWithinTheRules_passes(String text) {
        assertThatCode(() -> PauseMarks.check(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<#1#>a", "a<#1#>", "a<#1#><#2#>b", "a<#1#>, <#2#>b", "a<#0#>b", "a<#0.00#>b", "a<#100#>b",
        "a<#1.234#>b", "a<#-1#>b", "a<##>b", "a<#x#>b", "a<#1e1#>b", "a<#.5#>b", "a<#1 #>b"})
    void textAgainstTheRules_is2013(String text) {
        assertThatThrownBy(() -> PauseMarks.check(text)).isInstanceOf(ApiException.class)
                .hasMessageStartingWith("invalid params").hasMessageContaining("pause");
    }
}
