package io.minimax4j.verification.music;

import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.offline.chat.OfflineChatConfig;
import io.minimax4j.engine.offline.chat.OfflineChatEngine;
import io.minimax4j.engine.offline.clip.OfflineFilm;
import io.minimax4j.engine.offline.embedding.OfflineEmbeddingEngine;
import io.minimax4j.engine.offline.picture.OfflinePainter;
import io.minimax4j.engine.offline.speech.OfflineSpeechEngine;
import io.minimax4j.engine.offline.speech.OfflineVoiceMaker;
import io.minimax4j.server.Engines;
import io.minimax4j.server.Server;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.Folders;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A server in this process whose songs are tones and whose media worker is a true one. */
public final class ToneServer implements AutoCloseable {
    public static final String KEY = "sk-api-tones";

    private final Path folder = Folders.temporary("tones");
    private final WorkerPool workers = new WorkerPool(
            WorkerConfig.of(Repository.program().resolve("worker")).withCount(1));
    private final Server server;

    public ToneServer() {
        Engines engines = new Engines(new OfflineChatEngine(OfflineChatConfig.paced(0)), new OfflineEmbeddingEngine(),
                new OfflineSpeechEngine(workers), new OfflineVoiceMaker(workers), new OfflinePainter(),
                new OfflineFilm(workers), new ToneComposer(workers), workers);
        server = Server.start(ServerConfig.defaults().with(Settings.DATA, folder).with(Settings.PORT, 0), engines,
                Optional.of(KEY));
    }

    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
        workers.close();
        Folders.delete(folder);
    }
}
