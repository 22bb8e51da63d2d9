package io.minimax4j.cli.serve;

import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.offline.chat.OfflineChatConfig;
import io.minimax4j.engine.offline.chat.OfflineChatEngine;
import io.minimax4j.engine.offline.chat.picture.MeasuredPictures;
import io.minimax4j.engine.offline.clip.OfflineFilm;
import io.minimax4j.engine.offline.embedding.OfflineEmbeddingEngine;
import io.minimax4j.engine.offline.music.OfflineComposer;
import io.minimax4j.engine.offline.picture.OfflinePainter;
import io.minimax4j.engine.offline.speech.OfflineSpeechEngine;
import io.minimax4j.engine.offline.speech.OfflineVoiceMaker;
import io.minimax4j.server.Engines;
import io.minimax4j.server.Server;
import io.minimax4j.server.ServerConfig;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A server with the offline engines and their media worker, in this process. */
public final class LocalServer implements AutoCloseable {
    private final ServerConfig config;
    private final MediaToolbox toolbox;
    private final Server server;

    private LocalServer(ServerConfig config, MediaToolbox toolbox, Server server) {
        this.config = config;
        this.toolbox = toolbox;
        this.server = server;
    }

    /** Starts and returns when it answers; a fixed key is accepted from the start. */
    public static LocalServer start(ServerConfig config, @Nullable String key) throws Exception {
        MediaToolbox toolbox = new WorkerPool(
                WorkerConfig.of(ProgramFolder.worker(config)).withCount(config.workers()));
        try {
            OfflinePainter painter = new OfflinePainter();
            OfflineChatEngine chat = new OfflineChatEngine(OfflineChatConfig.paced(config.chatTokensPerSecond()),
                    new MeasuredPictures(toolbox, painter));
            OfflineSpeechEngine speech = new OfflineSpeechEngine(toolbox);
            Thread.ofVirtual().name("warm-up").start(() -> {
                chat.warm();
                speech.warm();
            });
            Engines engines = new Engines(chat, new OfflineEmbeddingEngine(), speech, new OfflineVoiceMaker(toolbox),
                    painter, new OfflineFilm(toolbox), new OfflineComposer(toolbox), toolbox);
            return new LocalServer(config, toolbox, Server.start(config, engines, Optional.ofNullable(key)));
        } catch (Exception e) {
            toolbox.close();
            throw e;
        }
    }

    public ServerConfig config() {
        return config;
    }

    /** The address to reach it at, for example {@code http://127.0.0.1:8080}. */
    public String address() {
        return server.uri().toString();
    }

    /** The key that the first start made; it cannot be read again. */
    public Optional<String> firstKey() {
        return server.firstKey();
    }

    @Override
    public void close() {
        try (toolbox) {
            server.close();
        }
    }
}
