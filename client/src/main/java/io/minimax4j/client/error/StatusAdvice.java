package io.minimax4j.client.error;

import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;

/**
 * What to do about an HTTP status that came with no code of the error table: from a proxy, from a wrong address, or
 * from a server with codes of its own.
 */
final class StatusAdvice {
    private static final Text ELSEWHERE = new Text("Check the base URL: this address does not serve the API.",
            "请检查 base URL：该地址未提供此接口。");
    private static final Text REDIRECT = new Text("Use the address that it redirects to as the base URL.",
            "请将 base URL 改为重定向后的地址。");
    private static final Text TOO_LARGE = new Text("Send less in one request.", "请减小单次请求的大小。");
    private static final Text FORBIDDEN = new Text("Check what this key may do, and which host it belongs to.",
            "请检查该密钥的权限及其所属区域。");
    private static final Text UNKNOWN_CODE = new Text("Look the code up in the platform's documentation.",
            "请在平台文档中查询该错误码。");

    private StatusAdvice() {}

    static Failure of(String action, String host, Answer answer) {
        int status = answer.httpStatus();
        return new Failure(action, host, answer, advice(status), repeat(status));
    }

    private static Text advice(int status) {
        return switch (status) {
            case 200 -> UNKNOWN_CODE;
            case 401 -> ErrorCode.INVALID_KEY.advice();
            case 402 -> ErrorCode.INSUFFICIENT_BALANCE.advice();
            case 403 -> FORBIDDEN;
            case 404, 405 -> ELSEWHERE;
            case 413 -> TOO_LARGE;
            case 429 -> ErrorCode.RATE_LIMIT.advice();
            default -> status >= 500
                    ? ErrorCode.UNKNOWN.advice()
                    : status < 400 ? REDIRECT : ErrorCode.INVALID_PARAMS.advice();
        };
    }

    private static Repeat repeat(int status) {
        return status == 429 ? Repeat.SAFE : status >= 500 ? Repeat.UNSURE : Repeat.NEVER;
    }
}
