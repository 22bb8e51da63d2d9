package io.minimax4j.server.image;

import io.minimax4j.server.file.DownloadLinks;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.http.Exchange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps pictures for a while and gives links to them.
 *
 * @param life how long a picture is kept
 */
public record ImageLinks(FileService files, DownloadLinks links, Duration life) {
    private static final String PURPOSE = "image_generation";

    /** A link for each picture, for the caller of the exchange; anybody who holds one may fetch the bytes. */
    List<String> store(Exchange exchange, List<byte[]> pictures) {
        List<String> all = new ArrayList<>();
        for (byte[] picture : pictures) {
            String name = exchange.traceId() + "-" + (all.size() + 1) + ".jpeg";
            GeneratedFile file = new GeneratedFile(PURPOSE, name, "image/jpeg", life);
            all.add(links.linkForLife(exchange.root(), files.storeGenerated(exchange.account(), file, picture))
                    .toString());
        }
        return all;
    }
}
