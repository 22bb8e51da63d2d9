package io.minimax4j.server.music;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.server.file.DownloadLinks;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.http.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Keeps songs for a while and gives links to them.
 *
 * @param life how long a song is kept
 */
public record MusicLinks(FileService files, DownloadLinks links, Duration life) {
    private static final String PURPOSE = "music_generation";

    /** A link for the caller of the exchange; anybody who holds it may fetch the song. */
    String store(Exchange exchange, AudioCodec codec, InputStream song) throws IOException {
        GeneratedFile file = new GeneratedFile(PURPOSE, exchange.traceId() + "." + codec.extension(),
                codec.contentType(), life);
        return links.linkForLife(exchange.root(), files.storeGenerated(exchange.account(), file, song)).toString();
    }
}
