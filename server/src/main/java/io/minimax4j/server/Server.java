package io.minimax4j.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.server.account.AccountRoutes;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Clocks;
import io.minimax4j.server.account.NewKey;
import io.minimax4j.server.batch.BatchEndpoint;
import io.minimax4j.server.batch.BatchRoutes;
import io.minimax4j.server.batch.BatchService;
import io.minimax4j.server.callback.CallbackRoutes;
import io.minimax4j.server.callback.Callbacks;
import io.minimax4j.server.computing.Workbench;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressPolicy;
import io.minimax4j.server.file.DownloadLinks;
import io.minimax4j.server.file.FileLimits;
import io.minimax4j.server.file.FileRoutes;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.http.AnthropicFace;
import io.minimax4j.server.http.Instruments;
import io.minimax4j.server.http.ListenException;
import io.minimax4j.server.http.Listener;
import io.minimax4j.server.http.ListenerSettings;
import io.minimax4j.server.http.NativeFace;
import io.minimax4j.server.http.OpenAiFace;
import io.minimax4j.server.http.Operations;
import io.minimax4j.server.http.Operations.Health;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.http.SelfSigned;
import io.minimax4j.server.http.SocketSettings;
import io.minimax4j.server.http.TlsIdentity;
import io.minimax4j.server.image.ImageLinks;
import io.minimax4j.server.image.ImageRoutes;
import io.minimax4j.server.image.ImageService;
import io.minimax4j.server.media.MediaIntake;
import io.minimax4j.server.music.Covers;
import io.minimax4j.server.music.MusicLinks;
import io.minimax4j.server.music.MusicRoutes;
import io.minimax4j.server.music.MusicService;
import io.minimax4j.server.music.MusicSettings;
import io.minimax4j.server.speech.AudioLinks;
import io.minimax4j.server.speech.SpeechRoutes;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.SpeechSettings;
import io.minimax4j.server.speech.StyleReader;
import io.minimax4j.server.speech.TranscriptionRoutes;
import io.minimax4j.server.speech.longform.LongSpeechRoutes;
import io.minimax4j.server.speech.longform.LongSpeechService;
import io.minimax4j.server.speech.socket.SpeechSockets;
import io.minimax4j.server.store.BlobStore;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.SettingStore;
import io.minimax4j.server.task.TaskService;
import io.minimax4j.server.text.ChatService;
import io.minimax4j.server.text.Pictures;
import io.minimax4j.server.text.anthropic.MessageRoutes;
import io.minimax4j.server.text.anthropic.ModelPageRoutes;
import io.minimax4j.server.text.embedding.EmbeddingRoutes;
import io.minimax4j.server.text.embedding.EmbeddingService;
import io.minimax4j.server.text.legacy.LegacyRoutes;
import io.minimax4j.server.text.minimax.ChatRoutes;
import io.minimax4j.server.text.openai.CompletionRoutes;
import io.minimax4j.server.text.openai.ModelRoutes;
import io.minimax4j.server.text.responses.ResponseRoutes;
import io.minimax4j.server.text.search.SearchRoutes;
import io.minimax4j.server.video.Studio;
import io.minimax4j.server.video.VideoRoutes;
import io.minimax4j.server.video.VideoService;
import io.minimax4j.server.video.template.TemplateRoutes;
import io.minimax4j.server.video.template.TemplateService;
import io.minimax4j.server.video.v2.ClipRoutes;
import io.minimax4j.server.video.v2.ClipService;
import io.minimax4j.server.voice.VoiceEngines;
import io.minimax4j.server.voice.VoiceRoutes;
import io.minimax4j.server.voice.VoiceService;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running server: everything opened, wired together and listening until it is closed. */
public final class Server implements AutoCloseable {
    /** As long as an HTTP reader may stall. */
    private static final Duration SOCKET_PATIENCE = Duration.ofSeconds(60);

    private final ServerConfig config;
    private final Engines engines;
    private final InstantSource clock = InstantSource.system();
    private final OpenParts parts = new OpenParts();
    private final DataFolder data;
    /** For what need not outlive the process. */
    private final Path scratch;
    private final Database database;
    private final LeasedIds ids;
    private final Accounts accounts;
    private final Optional<String> firstKey;
    private final Listener listener;

    private Server(ServerConfig config, Engines engines, Optional<String> key) {
        this.config = config;
        this.engines = engines;
        try {
            data = DataFolder.open(config.data());
            scratch = data.emptied();
            database = parts.add(Database.open(config.database()));
            ids = parts.add(new LeasedIds(database, clock, config.node()));
            accounts = new Accounts(database, ids, clock);
            firstKey = keys(key);
            listener = parts.add(listen());
        } catch (ListenException e) {
            parts.close();
            throw new ConfigException(e.getMessage());
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    /**
     * Starts a server, which answers when this returns. The first start makes an account and a key.
     *
     * @throws ConfigException if a setting does not work: a folder, the port, a certificate
     */
    public static Server start(ServerConfig config, Engines engines) {
        return start(config, engines, Optional.empty());
    }

    /** {@link #start(ServerConfig, Engines)} that accepts the key given, and makes none of its own if there is one. */
    public static Server start(ServerConfig config, Engines engines, Optional<String> key) {
        return new Server(config, engines, key);
    }

    private Optional<String> keys(Optional<String> given) {
        if (given.isPresent()) {
            accounts.ensureKey(given.get());
            return Optional.empty();
        }
        return accounts.createFirst().map(NewKey::secret);
    }

    private Listener listen() {
        ListenerSettings settings = new ListenerSettings(config.host(), config.port(), config.publicUrl(),
                config.maxJsonBytes(), config.strictGroupId(), config.drainTimeout(), config.sharedErrors(),
                new SocketSettings(config.socketOrigins(), SOCKET_PATIENCE));
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        parts.add(registry::close);
        Gauges.bind(registry, engines);
        Router router = new Router();
        new Operations(settings, registry, this::health).register(router);
        features(router, registry);
        return Listener.start(settings, identity(), router, accounts, new Instruments(ids, registry));
    }

    private void features(Router router, MeterRegistry registry) {
        BlobStore blobs = parts.add(BlobStores.open(config, data, database));
        FileService files = new FileService(database, blobs, ids, clock,
                new FileLimits(config.maxUploadBytes(), config.accountDiskQuota()));
        parts.add(files.sweeper().start());
        DownloadLinks links = new DownloadLinks(new SettingStore(database), clock, config.linkLife(),
                Map.of(VideoService.PURPOSE, config.videoLinkLife()));
        new FileRoutes(files, links).register(router);
        Egress egress = parts.add(Egress.open(new EgressPolicy(
                EgressPolicy.isLoopbackServer(config.host(), config.publicUrl()), config.egressAllow(),
                config.egressPorts())));
        Clocks clocks = Clocks.of(database, clock);
        Admission admission = parts.add(new Admission(database, ids, clocks, config.limits())).start();
        MediaIntake intake = new MediaIntake(egress, files, engines.media(), scratch);
        List<BatchEndpoint> text = text(router, intake, admission);
        Workbench cameras = parts.add(new Workbench("film"));
        TaskService tasks = parts.add(new TaskService(database, ids, clock, config.taskLimits()));
        speech(router, admission, files, clocks, audioLinks(files, links), tasks);
        new SearchRoutes().register(router);
        ImageService images = new ImageService(engines.pictures(), parts.add(new Workbench("easel")), intake,
                admission);
        new ImageRoutes(images, new ImageLinks(files, links, config.imageLinkLife()), new SecureRandom()::nextLong)
                .register(router);
        music(router, intake, admission, clocks, new MusicLinks(files, links, config.musicLinkLife()));
        Callbacks callbacks = new Callbacks(database, tasks, egress, ids, clock, config.callbackLimits());
        durableWork(files, callbacks, text, tasks, router);
        video(router, intake, new Studio.Work(database, tasks, callbacks, admission, ids, cameras), files,
                links);
        Gauges.bind(registry, tasks);
        tasks.start();
    }

    /** What is done after its caller has gone, and telling of it. */
    private void durableWork(FileService files, Callbacks callbacks, List<BatchEndpoint> endpoints, TaskService tasks,
            Router router) {
        new CallbackRoutes(callbacks).register(router);
        new BatchRoutes(new BatchService(database, files, tasks, callbacks, ids, clock, config.batchLimits(),
                endpoints)).register(router);
    }

    /** Clips of both versions and of templates. */
    private void video(Router router, MediaIntake intake, Studio.Work work, FileService files, DownloadLinks links) {
        Studio studio = new Studio(engines.clips(), files, intake, work, config.videoLimits(scratch));
        new VideoRoutes(new VideoService(studio)).register(router);
        new ClipRoutes(new ClipService(studio, links)).register(router);
        new TemplateRoutes(new TemplateService(studio, links)).register(router);
    }

    /** Songs, covers and lyrics. */
    private void music(Router router, MediaIntake intake, Admission admission, Clocks clocks, MusicLinks links) {
        Workbench studio = parts.add(new Workbench("song"));
        Covers covers = new Covers(engines.music(), studio, intake, database, clocks.steady());
        parts.add(covers.sweeper().start());
        MusicService music = new MusicService(engines.music(), engines.media(), studio, covers, admission);
        new MusicRoutes(music, new MusicSettings(scratch, links, config.aggregateMusic()),
                new SecureRandom()::nextLong).register(router);
    }

    /** Every face of text; returns what lines of a batch may ask for. */
    private List<BatchEndpoint> text(Router router, MediaIntake intake, Admission admission) {
        ChatService chat = new ChatService(engines.chat(), admission, config.modelAliases());
        new AccountRoutes(admission, chat.models().all().stream().map(ChatModel::id).toList()).register(router);
        Pictures pictures = new Pictures(intake);
        ChatRoutes nativeChat = new ChatRoutes(chat, pictures, clock, config.streamDone());
        nativeChat.register(router);
        LegacyRoutes legacy = new LegacyRoutes(chat, clock);
        legacy.register(router);
        CompletionRoutes completions = new CompletionRoutes(chat, pictures, clock);
        completions.register(router);
        ResponseRoutes responses = new ResponseRoutes(chat, pictures, clock);
        responses.register(router);
        MessageRoutes messages = new MessageRoutes(chat, pictures);
        messages.register(router);
        new ModelRoutes(chat.models(), engines.embedding().models()).register(router);
        new ModelPageRoutes(chat.models()).register(router);
        EmbeddingRoutes embeddings = new EmbeddingRoutes(
                new EmbeddingService(engines.embedding(), admission, config.modelAliases()));
        embeddings.register(router);
        return List.of(new BatchEndpoint(ChatRoutes.PATH, new NativeFace(), nativeChat::answer),
                new BatchEndpoint(LegacyRoutes.PRO_PATH, new NativeFace(), legacy::answerPro),
                new BatchEndpoint(LegacyRoutes.PATH, new NativeFace(), legacy::answer),
                new BatchEndpoint(CompletionRoutes.PATH, new OpenAiFace(), completions::answer),
                new BatchEndpoint(ResponseRoutes.PATH, new OpenAiFace(), responses::answer),
                new BatchEndpoint(MessageRoutes.PATH, new AnthropicFace(), messages::answer),
                new BatchEndpoint(EmbeddingRoutes.PATH, new NativeFace(), embeddings::answer));
    }

    /** Speech and the voices it is spoken with. */
    private void speech(Router router, Admission admission, FileService files, Clocks clocks, AudioLinks links,
            TaskService tasks) {
        VoiceService voices = new VoiceService(engines.speech(), database, clocks.steady(), config.voiceLife());
        parts.add(voices.sweeper().start());
        SpeechService speech = new SpeechService(engines.speech(), engines.media(), admission, voices);
        StyleReader styles = new StyleReader(engines.speech(), voices);
        SpeechSettings settings = new SpeechSettings(scratch, links, config.aggregateAudio());
        new SpeechRoutes(styles, speech, settings).register(router);
        new TranscriptionRoutes(config.maxUploadBytes()).register(router);
        new SpeechSockets(styles, speech, ids, config.socketIdle()).register(router);
        new VoiceRoutes(voices, new VoiceEngines(engines.voices(), engines.speech(), engines.media()), speech, files,
                admission, settings, clock).register(router);
        new LongSpeechRoutes(new LongSpeechService(database, files, tasks, styles, speech, engines.media(), admission,
                config.longSpeechLimits(settings.folder()))).register(router);
    }

    private AudioLinks audioLinks(FileService files, DownloadLinks links) {
        return (exchange, extension, mediaType, bytes) -> {
            GeneratedFile speech = new GeneratedFile("t2a", exchange.traceId() + "." + extension, mediaType,
                    config.audioLinkLife());
            return links.linkForLife(exchange.root(), files.storeGenerated(exchange.account(), speech, bytes));
        };
    }

    private TlsIdentity identity() {
        if (config.tlsCert().isPresent() && config.tlsKey().isPresent()) {
            return TlsIdentity.load(config.tlsCert().get(), config.tlsKey().get());
        }
        SelfSigned own = new SelfSigned(data.path(), config.host(), clock);
        config.publicUrl().map(URI::getHost).ifPresent(own::alsoFor);
        return own.identity();
    }

    private Health health() {
        boolean stored = database.answers();
        boolean working = !(engines.media() instanceof WorkerPool workers) || workers.stats().alive() > 0;
        return new Health(stored && working, Map.of("status", stored && working ? "ok" : "failing", "database",
                stored ? "ok" : "failing", "workers", working ? "ok" : "starting"));
    }

    /** Where programs on this machine reach it, as {@code http://127.0.0.1:8080}. */
    public URI uri() {
        return listener.uri();
    }

    /** The key that the first start made. It is kept hashed only, so this is the one time to show it. */
    public Optional<String> firstKey() {
        return firstKey;
    }

    /** Takes no more requests, lets running ones finish up to the drain timeout, and closes everything it opened. */
    @Override
    public void close() {
        parts.close();
    }
}
