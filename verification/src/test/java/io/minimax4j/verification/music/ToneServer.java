package io.minimax4j.verification.music;

import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.server.Engines;
import io.minimax4j.server.ScriptedChat;
import io.minimax4j.server.ScriptedClips;
import io.minimax4j.server.ScriptedEmbedding;
import io.minimax4j.server.ScriptedPainter;
import io.minimax4j.server.ScriptedSpeech;
import io.minimax4j.server.ScriptedVoices;
import io.minimax4j.server.Server;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.Folders;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** A server in this process whose songs are tones and whose media workers are true. */
public final class ToneServer implements AutoCloseable {
    public static final String KEY = "sk-api-tones";

    private final Path folder = Folders.temporary("tones");
    private final WorkerPool workers = new WorkerPool(WorkerConfig.of(Repository.program().resolve("worker")));
    private final Server server;

    public ToneServer() {
        Engines engines = new Engines(new ScriptedChat(), new ScriptedEmbedding(), new ScriptedSpeech(),
                new ScriptedVoices(), new ScriptedPainter(), new ScriptedClips(), new ToneComposer(workers), workers);
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
