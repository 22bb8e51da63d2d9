package io.minimax4j.protocol.error;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every status code of the platform: what it means in two languages, what to do about it, how each face shows it, and
 * whether the same request may be sent again.
 *
 * <p>Codes are open: a server may send one that is not listed here, and then {@link #of(int)} is empty. Native paths
 * answer errors with HTTP 200 and {@code base_resp}; the OpenAI and Anthropic faces use {@link #httpStatus()}.
 */
public enum ErrorCode {
    UNKNOWN(1000, 500, "server_error", Repeat.UNSURE, "unknown error",
            new Text("Something failed inside the platform.", "平台内部出现未知错误。"),
            new Text("Try again in a moment; if it stays, report the trace id.", "请稍后重试；若仍失败，请附上 trace id 反馈。")),
    TIMEOUT(1001, 504, "server_error", Repeat.UNSURE, "request timeout",
            new Text("The request took longer than the platform allows.", "请求超时。"),
            new Text("Try again; for long text use streaming or the asynchronous form.", "请重试；长文本请使用流式或异步接口。")),
    RATE_LIMIT(1002, 429, "rate_limit_error", Repeat.SAFE, "rate limit",
            new Text("More requests per minute than the account may send.", "请求频率超过账户限制。"),
            new Text("Wait for the time in Retry-After, or send fewer requests per minute.",
                    "请按 Retry-After 等待，或降低请求频率。")),
    NOT_AUTHORIZED(1004, 401, "authorized_error", Repeat.NEVER, "not authorized",
            new Text("No usable API key came with the request, or it does not belong to the group.",
                    "请求未携带有效的 API Key，或与 GroupId 不匹配。"),
            new Text("Send 'Authorization: Bearer <key>' (or 'x-api-key') and check the key.",
                    "请在请求头携带 'Authorization: Bearer <key>'（或 'x-api-key'）并检查密钥。")),
    INSUFFICIENT_BALANCE(1008, 402, "insufficient_balance_error", Repeat.NEVER, "insufficient balance",
            new Text("The account's balance or budget is used up.", "账户余额或预算不足。"),
            new Text("Top up the account or raise its budget.", "请充值或提高账户的预算。")),
    SERVICE_FAILED(1013, 500, "server_error", Repeat.UNSURE, "internal service error",
            new Text("A service behind the platform failed.", "平台内部服务错误。"),
            new Text("Try again in a moment.", "请稍后重试。")),
    INTERNAL(1024, 500, "server_error", Repeat.UNSURE, "internal error",
            new Text("The platform failed while it handled the request.", "平台处理请求时发生内部错误。"),
            new Text("Try again in a moment.", "请稍后重试。")),
    INPUT_SENSITIVE(1026, 422, "unprocessable_entity_error", Repeat.NEVER, "input new_sensitive",
            new Text("The input was refused by the content check.", "输入内容涉敏。"),
            new Text("Change the input.", "请调整输入内容。")),
    OUTPUT_SENSITIVE(1027, 422, "unprocessable_entity_error", Repeat.NEVER, "output new_sensitive",
            new Text("The output was withheld by the content check.", "输出内容涉敏。"),
            new Text("Change the input so that another answer results.", "请调整输入内容后重试。")),
    DAILY_QUOTA(1028, 429, "rate_limit_error", Repeat.NEVER, "daily quota used up",
            new Text("The plan's quota for the day is used up.", "当日套餐额度已用尽。"),
            new Text("Wait for the next day or choose another plan.", "请等待次日额度恢复或更换套餐。")),
    QUOTA(1030, 429, "rate_limit_error", Repeat.NEVER, "quota used up",
            new Text("The plan's quota is used up.", "套餐额度已用尽。"),
            new Text("Wait until the quota renews or choose another plan.", "请等待额度恢复或更换套餐。")),
    DOWNSTREAM(1033, 500, "server_error", Repeat.UNSURE, "system error",
            new Text("A system that the platform depends on failed.", "平台下游系统错误。"),
            new Text("Try again in a moment.", "请稍后重试。")),
    TOKEN_LIMIT(1039, 429, "rate_limit_error", Repeat.SAFE, "token limit",
            new Text("More tokens than the request or the minute allows.", "Token 数超过限制。"),
            new Text("Lower max_tokens, shorten the input, or wait a minute.", "请降低 max_tokens、缩短输入，或稍等一分钟。")),
    CONNECTION_LIMIT(1041, 429, "rate_limit_error", Repeat.SAFE, "connection limit",
            new Text("More connections or running tasks than the account may hold.", "并发连接数或任务数超过限制。"),
            new Text("Close a connection or wait until a task has finished.", "请关闭部分连接或等待任务完成。")),
    INVISIBLE_CHARACTERS(1042, 400, "bad_request_error", Repeat.NEVER, "invisible character ratio limit",
            new Text("More than a tenth of the text is control characters.", "不可见字符占比超过 10%。"),
            new Text("Remove control characters from the text.", "请移除文本中的不可见字符。")),
    ASR_MISMATCH(1043, 400, "bad_request_error", Repeat.NEVER, "asr similarity check failed",
            new Text("The recording does not say what text_validation expects.", "录音内容与 text_validation 不符。"),
            new Text("Check that file_id and text_validation belong together.", "请检查 file_id 与 text_validation 是否匹配。")),
    PROMPT_MISMATCH(1044, 400, "bad_request_error", Repeat.NEVER, "clone prompt similarity check failed",
            new Text("The example recording does not match prompt_text.", "示例音频与 prompt_text 不符。"),
            new Text("Check that prompt_audio and prompt_text belong together.",
                    "请检查 prompt_audio 与 prompt_text 是否匹配。")),
    INVALID_PARAMS(2013, 400, "bad_request_error", Repeat.NEVER, "invalid params",
            new Text("The request does not follow the contract.", "请求参数错误。"),
            new Text("Mend the field that the message names.", "请按提示修正对应参数。")),
    INVALID_SAMPLE(20132, 400, "bad_request_error", Repeat.NEVER, "invalid samples or voice_id",
            new Text("The recording or the voice_id cannot be used.", "音频样本或 voice_id 无效。"),
            new Text("Check the voice_id with get_voice, or the file with files/retrieve.",
                    "请通过 get_voice 检查 voice_id，或通过 files/retrieve 检查文件。")),
    CLONE_DURATION(2037, 400, "bad_request_error", Repeat.NEVER, "voice duration too short or too long",
            new Text("A recording to clone lasts from 10 seconds to 5 minutes.", "复刻音频时长须在 10 秒至 5 分钟之间。"),
            new Text("Upload a recording of 10 seconds to 5 minutes.", "请上传 10 秒至 5 分钟的音频。")),
    CLONE_FORBIDDEN(2038, 403, "authorized_error", Repeat.NEVER, "voice cloning not permitted",
            new Text("The account may not clone voices.", "账户未开通声音复刻权限。"),
            new Text("Complete the account's identity check.", "请完成账户身份认证。")),
    VOICE_EXISTS(2039, 409, "bad_request_error", Repeat.NEVER, "voice id duplicate",
            new Text("The voice_id is taken or was used before.", "voice_id 已存在或曾被使用。"),
            new Text("Choose another voice_id.", "请更换 voice_id。")),
    VOICE_FORBIDDEN(2042, 403, "authorized_error", Repeat.NEVER, "no access to this voice_id",
            new Text("The voice belongs to another account.", "无权访问该 voice_id。"),
            new Text("Use a voice of your own or a system voice.", "请使用自己的音色或系统音色。")),
    GROWTH_LIMIT(2045, 429, "rate_limit_error", Repeat.SAFE, "rate growth limit",
            new Text("The request rate grew too suddenly.", "请求量增长过快。"),
            new Text("Raise the rate step by step.", "请逐步提高请求量。")),
    PROMPT_TOO_LONG(2048, 400, "bad_request_error", Repeat.NEVER, "prompt audio too long",
            new Text("An example recording lasts less than 8 seconds.", "示例音频须短于 8 秒。"),
            new Text("Upload a shorter example.", "请上传短于 8 秒的示例音频。")),
    INVALID_KEY(2049, 401, "authorized_error", Repeat.NEVER, "invalid api key",
            new Text("The API key is not known here.", "API Key 无效。"),
            new Text("Check the key, and that it belongs to this host.", "请检查 API Key 及其所属区域。")),
    USAGE_WINDOW(2056, 429, "rate_limit_error", Repeat.NEVER, "usage limit exceeded",
            new Text("The plan's window of usage is used up.", "套餐时间窗内的用量已用尽。"),
            new Text("Wait until the window resets.", "请等待时间窗重置。")),
    MODEL_NOT_IN_PLAN(2061, 403, "authorized_error", Repeat.NEVER, "your current plan does not support this model",
            new Text("The plan does not include the model.", "当前套餐不支持该模型。"),
            new Text("Choose another model or plan.", "请更换模型或套餐。")),
    SOCKET_IDLE(2201, 408, "bad_request_error", Repeat.NEVER, "idle timeout",
            new Text("The connection was idle for too long and was closed.", "连接空闲超时，已断开。"),
            new Text("Open a new connection; send a ping to keep one.", "请重新连接；可通过 ping 保活。")),
    SOCKET_EVENT(2202, 400, "bad_request_error", Repeat.NEVER, "illegal event",
            new Text("The event is unknown or not allowed now.", "非法事件。"),
            new Text("Follow the order task_start, task_continue, task_finish.",
                    "请按 task_start、task_continue、task_finish 的顺序发送。")),
    SOCKET_EMPTY_TEXT(2203, 400, "bad_request_error", Repeat.NEVER, "empty text",
            new Text("The text was empty and was skipped.", "文本为空，已跳过。"),
            new Text("Send text.", "请发送非空文本。")),
    SOCKET_TEXT_LIMIT(2204, 400, "bad_request_error", Repeat.NEVER, "text over limit",
            new Text("The text is too long and was skipped.", "文本超过长度限制，已跳过。"),
            new Text("Send shorter pieces.", "请分段发送更短的文本。")),
    SOCKET_QUEUE_LIMIT(2205, 429, "rate_limit_error", Repeat.SAFE, "request over limit",
            new Text("Too much text waits on this connection.", "该连接排队文本过多。"),
            new Text("Wait for results before sending more.", "请等待结果后再继续发送。")),
    SOCKET_ORDER(2206, 400, "bad_request_error", Repeat.NEVER, "illegal event order",
            new Text("Events came in an order that is not allowed; the connection was closed.", "事件顺序非法，连接已关闭。"),
            new Text("Open a new connection and send one task_start.", "请重新连接，且只发送一次 task_start。"));

    private static final Map<Integer, ErrorCode> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(ErrorCode::code, Function.identity()));

    private final int code;
    private final int httpStatus;
    private final String openAiType;
    private final Repeat repeat;
    private final String message;
    private final Text meaning;
    private final Text advice;

    ErrorCode(int code, int httpStatus, String openAiType, Repeat repeat, String message, Text meaning, Text advice) {
        this.code = code;
        this.httpStatus = httpStatus;
        this.openAiType = openAiType;
        this.repeat = repeat;
        this.message = message;
        this.meaning = meaning;
        this.advice = advice;
    }

    /** The row for a code that came over a wire; empty for a code this edition does not know. */
    public static Optional<ErrorCode> of(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** {@code base_resp.status_code}. */
    public int code() {
        return code;
    }

    /** The HTTP status on the faces that use real ones. */
    public int httpStatus() {
        return httpStatus;
    }

    /** {@code error.type} on the OpenAI face. */
    public String openAiType() {
        return openAiType;
    }

    /** Whether the same request may be sent again. */
    public Repeat repeat() {
        return repeat;
    }

    /** The short identifier that clients look for in {@code status_msg}. */
    public String message() {
        return message;
    }

    /** What the code means. */
    public Text meaning() {
        return meaning;
    }

    /** What to do about it. */
    public Text advice() {
        return advice;
    }

    /** Whether sending the same request again is safe, useless, or safe only where the work has no cost. */
    public enum Repeat {
        /** The same request fails again. */
        NEVER,
        /** Nothing was done: the request may be repeated after a pause. */
        SAFE,
        /** Something may have been done and charged: only requests without side effects are repeated. */
        UNSURE
    }

    /** A sentence in English and in Chinese. */
    public record Text(String en, String zh) implements Serializable {}
}
