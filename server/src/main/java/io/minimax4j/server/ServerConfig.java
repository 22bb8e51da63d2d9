package io.minimax4j.server;

import io.minimax4j.server.Setting.Given;
import io.minimax4j.server.account.LimitTable;
import io.minimax4j.server.batch.BatchLimits;
import io.minimax4j.server.callback.CallbackLimits;
import io.minimax4j.server.http.ErrorDialect;
import io.minimax4j.server.http.SocketOrigins;
import io.minimax4j.server.speech.longform.LongSpeechLimits;
import io.minimax4j.server.task.TaskLimits;
import io.minimax4j.server.egress.EgressAllow;
import io.minimax4j.server.store.S3Blobs;
import io.minimax4j.server.text.ModelAliases;
import io.minimax4j.server.video.VideoLimits;
import io.minimax4j.server.voice.VoiceLife;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a server was told. {@link Settings} lists what there is to tell; what is not told has a default that works.
 */
public final class ServerConfig {
    private static final int PENDING_CALLBACKS = 10_000;

    private final Map<Setting<?>, Object> values;

    private ServerConfig(Map<Setting<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** Nothing set. */
    public static ServerConfig defaults() {
        return read(Map.of());
    }

    /**
     * Reads all three sources: what the command line says wins over the environment, and that over {@code
     * minimax4j.properties} in the data folder.
     *
     * @param commandLine setting names without dashes, and their texts
     * @param environment the whole environment; names without MINIMAX4J_ in front are left alone
     * @throws ConfigException for a setting that is unknown or wrong
     */
    public static ServerConfig load(Map<String, String> commandLine, Map<String, String> environment) {
        return read(new SettingSources(commandLine, environment).collect()).checked();
    }

    static ServerConfig read(Map<Setting<?>, Given> given) {
        Map<Setting<?>, Object> values = new HashMap<>();
        for (Setting<?> setting : Settings.ALL) {
            values.put(setting, setting.read(given.getOrDefault(setting, new Given(setting.fallback(), "default"))));
        }
        return new ServerConfig(values);
    }

    private ServerConfig checked() {
        if (tlsCert().isPresent() != tlsKey().isPresent()) {
            throw new ConfigException("Settings 'tls-cert' and 'tls-key' belong together: set both, or none to use a"
                    + " self-signed certificate.");
        }
        checkBlobs();
        return this;
    }

    private void checkBlobs() {
        boolean keys = s3AccessKey().isPresent() && s3SecretKey().isPresent();
        boolean any = s3AccessKey().isPresent() || s3SecretKey().isPresent() || s3Endpoint().isPresent();
        if (blobs().orElse(null) instanceof BlobPlace.Bucket) {
            if (!keys) {
                throw new ConfigException("Setting 'blobs' names an S3 bucket, so 's3-access-key' and 's3-secret-key'"
                        + " must be set: in the environment, or in minimax4j.properties.");
            }
            if (maxUploadBytes() > S3Blobs.MOST_BYTES) {
                throw new ConfigException("Setting 'max-upload-bytes' must be at most " + S3Blobs.MOST_BYTES
                        + " bytes with files in an S3 bucket, not " + maxUploadBytes() + ".");
            }
        } else if (any) {
            throw new ConfigException("Settings 's3-endpoint', 's3-access-key' and 's3-secret-key' have no use without"
                    + " a bucket: set 'blobs' to s3://BUCKET/PREFIX, or remove them.");
        }
    }

    /** The same with one setting changed. */
    public <T> ServerConfig with(Setting<T> setting, T value) {
        Map<Setting<?>, Object> changed = new HashMap<>(values);
        changed.put(setting, value);
        return new ServerConfig(changed);
    }

    /** The value of a setting: its reader made it, or {@link #with} took it, so it is of the setting's type. */
    @SuppressWarnings("unchecked")
    public <T> T get(Setting<T> setting) {
        return (T) values.get(setting);
    }

    public String host() {
        return get(Settings.HOST);
    }

    public int port() {
        return get(Settings.PORT);
    }

    public Path data() {
        return get(Settings.DATA);
    }

    /** The JDBC URL; SQLite in the data folder if none is set. */
    public String database() {
        return get(Settings.DATABASE).orElseGet(() -> "jdbc:sqlite:" + databaseFile());
    }

    /** Where SQLite keeps everything if no database is set. */
    public Path databaseFile() {
        return data().resolve("minimax4j.db");
    }

    /** Empty: take a free number from the database. */
    public OptionalInt node() {
        return get(Settings.NODE);
    }

    /** Empty: in the data folder, for this node alone. */
    public Optional<BlobPlace> blobs() {
        return get(Settings.BLOBS);
    }

    /** Empty: Amazon's own. Without a slash at its end. */
    public Optional<URI> s3Endpoint() {
        return get(Settings.S3_ENDPOINT);
    }

    public String s3Region() {
        return get(Settings.S3_REGION);
    }

    public Optional<String> s3AccessKey() {
        return get(Settings.S3_ACCESS_KEY);
    }

    public Optional<String> s3SecretKey() {
        return get(Settings.S3_SECRET_KEY);
    }

    /** Without a slash at its end. */
    public Optional<URI> publicUrl() {
        return get(Settings.PUBLIC_URL);
    }

    public Optional<Path> tlsCert() {
        return get(Settings.TLS_CERT);
    }

    public Optional<Path> tlsKey() {
        return get(Settings.TLS_KEY);
    }

    public int maxJsonBytes() {
        return Math.toIntExact(get(Settings.MAX_JSON_BYTES));
    }

    public long maxUploadBytes() {
        return get(Settings.MAX_UPLOAD_BYTES);
    }

    public long accountDiskQuota() {
        return get(Settings.ACCOUNT_DISK_QUOTA);
    }

    public Duration linkLife() {
        return get(Settings.LINK_LIFE);
    }

    public Duration audioLinkLife() {
        return get(Settings.AUDIO_LINK_LIFE);
    }

    public Duration imageLinkLife() {
        return get(Settings.IMAGE_LINK_LIFE);
    }

    public Duration musicLinkLife() {
        return get(Settings.MUSIC_LINK_LIFE);
    }

    public VoiceLife voiceLife() {
        return new VoiceLife(get(Settings.UNUSED_VOICE_LIFE), get(Settings.LIST_UNUSED_VOICES));
    }

    /** @param folder for what is too large for the memory */
    public LongSpeechLimits longSpeechLimits(Path folder) {
        return new LongSpeechLimits(get(Settings.LONG_SPEECH_CHARACTERS), get(Settings.LONG_SPEECH_LIFE),
                get(Settings.TASK_RETENTION), folder);
    }

    /** How long a link to a clip works. */
    public Duration videoLinkLife() {
        return get(Settings.VIDEO_LINK_LIFE);
    }

    /** @param folder for clips while they are made */
    public VideoLimits videoLimits(Path folder) {
        return new VideoLimits(get(Settings.VIDEO_LIFE), get(Settings.TASK_RETENTION), folder);
    }

    /** At least one. */
    public int workers() {
        int set = get(Settings.WORKERS);
        return set == 0 ? Runtime.getRuntime().availableProcessors() : set;
    }

    public Optional<Path> workerPath() {
        return get(Settings.WORKER_PATH);
    }

    /** 0: as fast as possible. */
    public int chatTokensPerSecond() {
        return get(Settings.CHAT_TOKENS_PER_SECOND);
    }

    public boolean aggregateAudio() {
        return get(Settings.AGGREGATE_AUDIO);
    }

    public boolean aggregateMusic() {
        return get(Settings.AGGREGATE_MUSIC);
    }

    public boolean streamDone() {
        return get(Settings.STREAM_DONE);
    }

    /** Names that stand for models. */
    public ModelAliases modelAliases() {
        return get(Settings.MODEL_ALIASES);
    }

    public boolean strictGroupId() {
        return get(Settings.STRICT_GROUP_ID);
    }

    /** Web pages that may open WebSockets. */
    public SocketOrigins socketOrigins() {
        return get(Settings.SOCKET_ORIGINS);
    }

    /** How long nothing may happen on a socket of speech. */
    public Duration socketIdle() {
        return get(Settings.SOCKET_IDLE);
    }

    /** What outgoing requests may reach although it is closed. */
    public EgressAllow egressAllow() {
        return get(Settings.EGRESS_ALLOW);
    }

    /** Open to outgoing requests beside 80 and 443. */
    public Set<Integer> egressPorts() {
        return get(Settings.EGRESS_PORTS);
    }

    public Duration drainTimeout() {
        return get(Settings.DRAIN_TIMEOUT);
    }

    /** What this server says of models in place of the plans of its accounts. */
    public LimitTable limits() {
        return get(Settings.LIMITS);
    }

    public TaskLimits taskLimits() {
        return new TaskLimits(get(Settings.PARALLEL_TASKS), get(Settings.ACCOUNT_PARALLEL_TASKS),
                get(Settings.ACCOUNT_PARALLEL_VIDEOS), get(Settings.ACCOUNT_OPEN_TASKS), get(Settings.TASK_RETENTION),
                get(Settings.TASK_LEASE),
                drainTimeout());
    }

    public BatchLimits batchLimits() {
        return new BatchLimits(get(Settings.BATCH_WINDOW), get(Settings.TASK_RETENTION),
                get(Settings.ACCOUNT_PARALLEL_TASKS));
    }

    public CallbackLimits callbackLimits() {
        return new CallbackLimits(get(Settings.CALLBACK_FIRST_RETRY), get(Settings.CALLBACK_RETRY_FOR),
                PENDING_CALLBACKS);
    }

    /** How failures are told on paths that clients of several kinds use. */
    public ErrorDialect sharedErrors() {
        return get(Settings.SHARED_ERRORS);
    }
}
