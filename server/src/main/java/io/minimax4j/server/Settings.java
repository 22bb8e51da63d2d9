package io.minimax4j.server;

import io.minimax4j.server.Setting.Meaning;
import io.minimax4j.server.account.LimitTable;
import io.minimax4j.server.egress.EgressAllow;
import io.minimax4j.server.http.ErrorDialect;
import io.minimax4j.server.http.SocketOrigins;
import io.minimax4j.server.text.ModelAliases;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Every setting of the server, in the order of the docs. There is no other list. */
public final class Settings {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(366);
    private static final long PETABYTE = 1L << 50;

    public static final Setting<String> HOST = new Setting<>("host", "127.0.0.1", SettingFormat::text,
            new Meaning("Address to listen on; 0.0.0.0 for every interface.", "监听地址；0.0.0.0 表示所有网卡。"));
    public static final Setting<Integer> PORT = new Setting<>("port", "8080", SettingFormat.whole(0, 65_535),
            new Meaning("Port for plain HTTP and TLS alike; 0 picks a free one.", "监听端口，HTTP 与 TLS 共用；0 表示自动选择空闲端口。"));
    public static final Setting<Path> DATA = new Setting<>("data", "~/.minimax4j", SettingFormat::path,
            new Meaning("Folder for the database, files, certificate and minimax4j.properties.",
                    "数据目录：数据库、文件、证书和 minimax4j.properties 都在这里。"));
    public static final Setting<Optional<String>> DATABASE = new Setting<>("database", "",
            SettingFormat.optional(SettingFormat::jdbcUrl),
            new Meaning("JDBC URL of SQLite or PostgreSQL; empty for minimax4j.db in the data folder.",
                    "SQLite 或 PostgreSQL 的 JDBC URL；为空时使用数据目录下的 minimax4j.db。"));
    public static final Setting<OptionalInt> NODE = new Setting<>("node", "auto", SettingFormat::node,
            new Meaning("Number of this node in its ids, 0 to 255; auto takes a free one from the database.",
                    "本节点在 ID 中的编号（0 到 255）；auto 表示从数据库领取空闲编号。"));
    public static final Setting<Optional<BlobPlace>> BLOBS = new Setting<>("blobs", "",
            SettingFormat.optional(SettingFormat::blobs),
            new Meaning("Where files are kept: a folder that all nodes share, or s3://BUCKET/PREFIX; empty for the"
                    + " data folder of a single node.", "文件的存放位置：各节点共享的目录，或 s3://BUCKET/PREFIX；为空时存放在单个节点的数据目录中。"));
    public static final Setting<Optional<URI>> S3_ENDPOINT = new Setting<>("s3-endpoint", "",
            SettingFormat.optional(SettingFormat::endpoint),
            new Meaning("Address of the S3 service; empty for Amazon's in s3-region.",
                    "S3 服务的地址；为空时使用 s3-region 所在的 Amazon S3。"));
    public static final Setting<String> S3_REGION = new Setting<>("s3-region", "us-east-1", SettingFormat::region,
            new Meaning("Region of the bucket.", "存储桶所在的区域。"));
    public static final Setting<Optional<String>> S3_ACCESS_KEY = new Setting<>("s3-access-key", "",
            SettingFormat.optional(SettingFormat::text),
            new Meaning("Access key of the S3 service.", "S3 服务的 Access Key。"));
    public static final Setting<Optional<String>> S3_SECRET_KEY = new Setting<>("s3-secret-key", "",
            SettingFormat.optional(SettingFormat::text),
            new Meaning("Secret key of the S3 service; not taken from the command line.",
                    "S3 服务的 Secret Key；不能写在命令行上。"));
    public static final Setting<Optional<URI>> PUBLIC_URL = new Setting<>("public-url", "",
            SettingFormat.optional(SettingFormat::publicUrl),
            new Meaning("Address that links in replies begin with; empty for the one the request came by.",
                    "回复中链接使用的地址前缀；为空时使用请求自身的地址。"));
    public static final Setting<Optional<Path>> TLS_CERT = new Setting<>("tls-cert", "",
            SettingFormat.optional(SettingFormat::path),
            new Meaning("Certificate chain (PEM); empty for a self-signed one made in the data folder.",
                    "TLS 证书链（PEM）；为空时在数据目录中生成自签名证书。"));
    public static final Setting<Optional<Path>> TLS_KEY = new Setting<>("tls-key", "",
            SettingFormat.optional(SettingFormat::path),
            new Meaning("Private key (PEM) of tls-cert; the two are set together.", "tls-cert 的私钥（PEM），两者须同时设置。"));
    public static final Setting<Long> MAX_JSON_BYTES = new Setting<>("max-json-bytes", "64MB",
            SettingFormat.size(1L << 30),
            new Meaning("Largest JSON body that is read.", "JSON 请求体的大小上限。"));
    public static final Setting<Long> MAX_UPLOAD_BYTES = new Setting<>("max-upload-bytes", "512MB",
            SettingFormat.size(PETABYTE),
            new Meaning("Largest file that may be uploaded; some purposes allow less.", "单个上传文件的大小上限；部分用途的上限更低。"));
    public static final Setting<Long> ACCOUNT_DISK_QUOTA = new Setting<>("account-disk-quota", "100GB",
            SettingFormat.size(PETABYTE),
            new Meaning("Disk space for all files of one account, generated ones included.",
                    "每个账户的文件（含生成的文件）可占用的磁盘空间。"));
    public static final Setting<Duration> LINK_LIFE = new Setting<>("link-life", "9h",
            SettingFormat.duration(SECOND, MONTH),
            new Meaning("How long a download link works after it was given out.", "下载链接自返回起的有效时长。"));
    public static final Setting<Duration> AUDIO_LINK_LIFE = new Setting<>("audio-link-life", "24h",
            SettingFormat.duration(SECOND, MONTH),
            new Meaning("How long speech that was asked for as a link is kept.", "以链接形式返回的语音的保留时长。"));
    public static final Setting<Duration> IMAGE_LINK_LIFE = new Setting<>("image-link-life", "24h",
            SettingFormat.duration(SECOND, MONTH),
            new Meaning("How long pictures that were asked for as links are kept.", "以链接形式返回的图片的保留时长。"));
    public static final Setting<Duration> MUSIC_LINK_LIFE = new Setting<>("music-link-life", "24h",
            SettingFormat.duration(SECOND, MONTH),
            new Meaning("How long songs that were asked for as links are kept.", "以链接形式返回的歌曲的保留时长。"));
    public static final Setting<Duration> UNUSED_VOICE_LIFE = new Setting<>("unused-voice-life", "7d",
            SettingFormat.duration(SECOND, YEAR),
            new Meaning("How long a cloned or designed voice is kept that nobody has spoken with; once used, it stays.",
                    "克隆或设计的音色在未被使用时的保留时长；使用过一次即永久保留。"));
    public static final Setting<Boolean> LIST_UNUSED_VOICES = new Setting<>("list-unused-voices", "true",
            SettingFormat::flag,
            new Meaning("Whether get_voice lists voices before they were spoken with; the platform does not.",
                    "get_voice 是否列出尚未使用过的音色；官方平台不列出。"));
    public static final Setting<Integer> LONG_SPEECH_CHARACTERS = new Setting<>("long-speech-characters", "1000000",
            SettingFormat.whole(1, 1_000_000),
            new Meaning("Characters of one long text that comes as a file (t2a_async_v2).",
                    "以文件提交的单个长文本（t2a_async_v2）的字符数上限。"));
    public static final Setting<Duration> LONG_SPEECH_LIFE = new Setting<>("long-speech-life", "9h",
            SettingFormat.duration(SECOND, YEAR),
            new Meaning("How long the audio of a long text is kept; then its task is Expired.",
                    "长文本合成结果的保留时长；到期后任务状态变为 Expired。"));
    public static final Setting<Duration> VIDEO_LIFE = new Setting<>("video-life", "7d",
            SettingFormat.duration(SECOND, YEAR),
            new Meaning("How long a video that was made is kept.", "生成的视频的保留时长。"));
    public static final Setting<Duration> VIDEO_LINK_LIFE = new Setting<>("video-link-life", "1h",
            SettingFormat.duration(SECOND, MONTH),
            new Meaning("How long a link to a video works after it was given out; those of templates have link-life.",
                    "视频下载链接自返回起的有效时长；视频模板的链接使用 link-life。"));
    public static final Setting<Integer> WORKERS = new Setting<>("workers", "0", SettingFormat.whole(0, 256),
            new Meaning("Media worker processes; 0 for one per processor core.", "媒体处理进程数；0 表示与处理器核数相同。"));
    public static final Setting<Optional<Path>> WORKER_PATH = new Setting<>("worker-path", "",
            SettingFormat.optional(SettingFormat::path),
            new Meaning("Folder of the media worker's jars; empty for the one beside the server.",
                    "媒体处理程序的 jar 所在目录；为空时使用随服务器安装的目录。"));
    public static final Setting<Integer> CHAT_TOKENS_PER_SECOND = new Setting<>("chat-tokens-per-second", "0",
            SettingFormat.whole(0, 1_000_000),
            new Meaning("Pace of offline chat streams; 0 for as fast as possible.", "离线对话流式输出的速度；0 表示不限速。"));
    public static final Setting<Boolean> AGGREGATE_AUDIO = new Setting<>("aggregate-audio", "true",
            SettingFormat::flag,
            new Meaning("Whether the last event of a speech stream repeats the whole audio, unless the request says.",
                    "请求未指定时，语音流的最后一个事件是否包含完整音频。"));
    public static final Setting<Boolean> AGGREGATE_MUSIC = new Setting<>("aggregate-music", "false",
            SettingFormat::flag,
            new Meaning("Whether the last event of a stream of music repeats the whole song, as the platform's does;"
                    + " clients that join all events then have it twice.",
                    "音乐流的最后一个事件是否重复整首歌曲（官方平台如此）；拼接所有事件的客户端会因此得到两遍。"));
    public static final Setting<Boolean> STREAM_DONE = new Setting<>("stream-done", "false", SettingFormat::flag,
            new Meaning("Whether native chat streams end with data: [DONE].", "原生对话流是否以 data: [DONE] 结尾。"));
    public static final Setting<ModelAliases> MODEL_ALIASES = new Setting<>("model-aliases",
            "abab*=MiniMax-Text-01,MiniMax-VL-01=MiniMax-Text-01,MiniMax-M2.5-lightning=MiniMax-M2.5-highspeed,"
                    + "text-embedding-*=embo-01",
            ModelAliases::parse,
            new Meaning("Names that stand for models where no model has that name, as old=new or old*=new, by comma.",
                    "没有同名模型时，名称所代表的模型，写作 old=new 或 old*=new，以逗号分隔。"));
    public static final Setting<Boolean> STRICT_GROUP_ID = new Setting<>("strict-group-id", "false",
            SettingFormat::flag,
            new Meaning("Whether a GroupId that is not the account's is refused with 1004.",
                    "GroupId 与账户不匹配时是否以 1004 拒绝。"));
    public static final Setting<SocketOrigins> SOCKET_ORIGINS = new Setting<>("socket-origins", "",
            SocketOrigins::parse,
            new Meaning("Origins of web pages, beside the server's own, that may open WebSockets, by comma; * for all.",
                    "除本服务器自身外，允许建立 WebSocket 连接的网页来源（Origin），以逗号分隔；* 表示全部。"));
    public static final Setting<Duration> SOCKET_IDLE = new Setting<>("socket-idle", "120s",
            SettingFormat.duration(SECOND, Duration.ofDays(1)),
            new Meaning("How long nothing may happen on a WebSocket of speech before it is closed with 2201.",
                    "语音 WebSocket 连接无任何活动的最长时间，超时后以 2201 关闭。"));
    public static final Setting<EgressAllow> EGRESS_ALLOW = new Setting<>("egress-allow", "", EgressAllow::parse,
            new Meaning("Private hosts, addresses and networks that URLs in requests may lead to, by comma.",
                    "请求中的 URL 可以指向的内网主机、地址和网段，以逗号分隔。"));
    public static final Setting<Set<Integer>> EGRESS_PORTS = new Setting<>("egress-ports", "", SettingFormat::ports,
            new Meaning("Ports that URLs in requests may name beside 80 and 443, by comma.",
                    "请求中的 URL 除 80 和 443 外还可以使用的端口，以逗号分隔。"));
    public static final Setting<LimitTable> LIMITS = new Setting<>("limits", "", LimitTable::parse,
            new Meaning("Limits of models in place of those of the accounts' plans, such as MiniMax-M3: rpm=200,"
                    + " tpm=10000000; music-*: conn=20.",
                    "各模型的限额，代替账户套餐中的限额，例如 MiniMax-M3: rpm=200, tpm=10000000; music-*: conn=20。"));
    public static final Setting<Integer> PARALLEL_TASKS = new Setting<>("parallel-tasks", "32",
            SettingFormat.whole(1, 10_000),
            new Meaning("Tasks that this server works on at once.", "本服务器同时处理的任务数。"));
    public static final Setting<Integer> ACCOUNT_PARALLEL_TASKS = new Setting<>("account-parallel-tasks", "16",
            SettingFormat.whole(1, 10_000),
            new Meaning(
                    "Tasks of one account that run at once, on all servers of a database together; also the lines of"
                            + " its batches.",
                    "同一数据库的所有服务器上，每个账户同时运行的任务数；批处理的行数也按此限制。"));
    public static final Setting<Integer> ACCOUNT_PARALLEL_VIDEOS = new Setting<>("account-parallel-videos", "4",
            SettingFormat.whole(1, 10_000),
            new Meaning("Videos of one account that are made at once, on all servers of a database together.",
                    "每个账户同时生成的视频数，按共用一个数据库的所有服务器合计。"));
    public static final Setting<Integer> ACCOUNT_OPEN_TASKS = new Setting<>("account-open-tasks", "20000",
            SettingFormat.whole(1, 1_000_000_000),
            new Meaning("Tasks of one account that may be unfinished; more are refused with 1041.",
                    "每个账户可同时存在的未完成任务数，超出时以 1041 拒绝。"));
    public static final Setting<Duration> TASK_RETENTION = new Setting<>("task-retention", "30d",
            SettingFormat.duration(SECOND, YEAR),
            new Meaning("How long a task, its result files and its callbacks are kept after its end.",
                    "任务结束后，任务记录、结果文件及回调记录的保留时长。"));
    public static final Setting<Duration> TASK_LEASE = new Setting<>("task-lease", "8s",
            SettingFormat.duration(SECOND, Duration.ofHours(1)),
            new Meaning("After how long without a sign of life the work of a server is taken over by another.",
                    "服务器多久没有心跳后，其工作由其他服务器接管。"));
    public static final Setting<Duration> BATCH_WINDOW = new Setting<>("batch-window", "24h",
            SettingFormat.duration(SECOND, MONTH),
            new Meaning("How long a batch may take before it expires.", "批处理的最长执行时间，超过即过期。"));
    public static final Setting<Duration> CALLBACK_FIRST_RETRY = new Setting<>("callback-first-retry", "5s",
            SettingFormat.duration(Duration.ofMillis(10), Duration.ofDays(1)),
            new Meaning(
                    "Pause before a callback that failed is sent again; each later pause is twice as long, up to 1h.",
                    "回调失败后首次重试的间隔；之后每次加倍，最长 1 小时。"));
    public static final Setting<Duration> CALLBACK_RETRY_FOR = new Setting<>("callback-retry-for", "24h",
            SettingFormat.duration(SECOND, MONTH),
            new Meaning("How long a callback is tried before it is given up.", "回调在放弃之前持续重试的时长。"));
    public static final Setting<ErrorDialect> SHARED_ERRORS = new Setting<>("shared-errors", "auto",
            SettingFormat.choice(ErrorDialect.values()),
            new Meaning(
                    "How /v1/batches, /v1/embeddings and the bare /v1/files tell errors: auto (HTTP status for OpenAI"
                            + " libraries, native for others), native or openai.",
                    "/v1/batches、/v1/embeddings 与 /v1/files（不含其原生子路径）的错误格式：auto（OpenAI 客户端使用 HTTP 状态码，其他使用原生格式）、native 或 openai。"));
    public static final Setting<Duration> DRAIN_TIMEOUT = new Setting<>("drain-timeout", "10s",
            SettingFormat.duration(Duration.ZERO, Duration.ofDays(1)),
            new Meaning("How long a stopping server lets running requests and tasks finish.",
                    "停止服务时等待进行中的请求和任务完成的时长。"));

    /** All of them. */
    public static final List<Setting<?>> ALL = List.of(HOST, PORT, DATA, DATABASE, NODE, BLOBS, S3_ENDPOINT,
            S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY, PUBLIC_URL, TLS_CERT, TLS_KEY,
            MAX_JSON_BYTES, MAX_UPLOAD_BYTES, ACCOUNT_DISK_QUOTA, LINK_LIFE, AUDIO_LINK_LIFE,
            IMAGE_LINK_LIFE, MUSIC_LINK_LIFE, UNUSED_VOICE_LIFE, LIST_UNUSED_VOICES, LONG_SPEECH_CHARACTERS,
            LONG_SPEECH_LIFE,
            VIDEO_LIFE,
            VIDEO_LINK_LIFE, WORKERS, WORKER_PATH,
            CHAT_TOKENS_PER_SECOND, AGGREGATE_AUDIO, AGGREGATE_MUSIC, STREAM_DONE, MODEL_ALIASES, STRICT_GROUP_ID,
            SOCKET_ORIGINS,
            SOCKET_IDLE, EGRESS_ALLOW,
            EGRESS_PORTS, LIMITS,
            PARALLEL_TASKS, ACCOUNT_PARALLEL_TASKS, ACCOUNT_PARALLEL_VIDEOS, ACCOUNT_OPEN_TASKS, TASK_RETENTION,
            TASK_LEASE, BATCH_WINDOW,
            CALLBACK_FIRST_RETRY, CALLBACK_RETRY_FOR, SHARED_ERRORS,
            DRAIN_TIMEOUT);

    private Settings() {}
}
