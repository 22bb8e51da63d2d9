package io.minimax4j.protocol.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.minimax4j.protocol.error.ErrorCode.Repeat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table against the contract's, whose numbers stand here once more, written by hand. */
class ErrorCodeTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void everyCodeOfTheContract_hasARow() {
        assertThat(codes()).containsExactlyInAnyOrder(1000, 1001, 1002, 1004, 1008, 1013, 1024, 1026, 1027, 1028, 1030,
                1033, 1039, 1041, 1042, 1043, 1044, 2013, 20132, 2037, 2038, 2039, 2042, 2045, 2048, 2049, 2056, 2061,
                2201, 2202, 2203, 2204, 2205, 2206);
        assertThat(codes()).hasSize(ErrorCode.values().length);
    }

    private static Set<Integer> codes() {
        return Arrays.stream(ErrorCode.values()).map(ErrorCode::code).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({"1000,500,server_error,api_error", "1002,429,rate_limit_error,rate_limit_error",
        "1004,401,authorized_error,authentication_error", "1008,402,insufficient_balance_error,billing_error",
        "1026,422,unprocessable_entity_error,invalid_request_error", "1001,504,server_error,api_error",
        "2013,400,bad_request_error,invalid_request_error", "2049,401,authorized_error,authentication_error",
        "2056,429,rate_limit_error,rate_limit_error", "2038,403,authorized_error,permission_error"})
    void statusAndTypes_areTheContracts(int code, int status, String openAi, String anthropic) {
        ErrorCode row = ErrorCode.of(code).orElseThrow();

        assertThat(row.httpStatus()).isEqualTo(status);
        assertThat(row.openAiType()).isEqualTo(openAi);
        assertThat(AnthropicError.typeOf(row.httpStatus())).isEqualTo(anthropic);
    }

    @ParameterizedTest
    @CsvSource({"1002,rate limit", "1008,insufficient balance", "1026,input new_sensitive", "1027,output new_sensitive",
        "1039,token limit", "2013,invalid params", "2049,invalid api key", "2056,usage limit exceeded"})
    void wordsThatClientsLookFor_areTheContracts(int code, String words) {
        assertThat(ErrorCode.of(code).orElseThrow().message()).isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyRow_speaksBothLanguages(ErrorCode row) {
        for (ErrorCode.Text text : new ErrorCode.Text[]{row.meaning(), row.advice()}) {
            assertThat(text.en()).endsWith(".").doesNotContainPattern(HAN);
            assertThat(text.zh()).endsWith("。").containsPattern(HAN);
        }
    }

    @Test
    void onlyRefusalsForNow_areSafeToRepeat() {
        assertThat(withRepeat(Repeat.SAFE)).containsExactlyInAnyOrder(1002, 1039, 1041, 2045, 2205);
        assertThat(withRepeat(Repeat.UNSURE)).containsExactlyInAnyOrder(1000, 1001, 1013, 1024, 1033);
    }

    private static Set<Integer> withRepeat(Repeat repeat) {
        return Arrays.stream(ErrorCode.values()).filter(row -> row.repeat() == repeat).map(ErrorCode::code)
                .collect(Collectors.toSet());
    }

    @Test
    void aCodeThatIsNotListed_hasNoRow() {
        assertThat(ErrorCode.of(0)).isEmpty();
        assertThat(ErrorCode.of(-1)).isEmpty();
        assertThat(ErrorCode.of(4711)).isEmpty();
    }

    @Test
    void anException_carriesItsRow() {
        ApiException e = ApiException.invalid("model is missing");

        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS);
        assertThat(e.detail()).isEqualTo("invalid params, model is missing");
        assertThat(new ApiException(ErrorCode.RATE_LIMIT).detail()).isEqualTo("rate limit");
    }
}
