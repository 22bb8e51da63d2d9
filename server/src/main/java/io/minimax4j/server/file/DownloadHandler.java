package io.minimax4j.server.file;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.error.NativeError;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Handler;
import java.io.IOException;

/**
 * Answers signed links. Whoever follows one saves what comes back, so a failure has a real HTTP status here: with 200
 * its text would end up as the file.
 */
final class DownloadHandler implements Handler {
    private final FileService files;
    private final DownloadLinks links;
    private final FileContent content;

    DownloadHandler(FileService files, DownloadLinks links, FileContent content) {
        this.files = files;
        this.links = links;
        this.content = content;
    }

    @Override
    public void handle(Exchange exchange) throws IOException {
        switch (links.judge(exchange.pathParameter("id"), exchange.pathParameter("expires"),
                exchange.pathParameter("signature"))) {
            case VALID -> send(exchange);
            case EXPIRED -> refuse(exchange, 403, "the link has expired; /v1/files/retrieve gives a new one");
            case FORGED -> refuse(exchange, 403, "the link was not made by this server, or was changed");
        }
    }

    private void send(Exchange exchange) throws IOException {
        StoredFile file;
        try {
            file = files.findLinked(Long.parseLong(exchange.pathParameter("id")));
        } catch (ApiException gone) {
            refuse(exchange, 404, "the file was deleted or has expired");
            return;
        }
        content.send(exchange, file);
    }

    private static void refuse(Exchange exchange, int status, String reason) {
        BaseResp outcome = new BaseResp(ErrorCode.INVALID_PARAMS.code(), "invalid params, " + reason);
        exchange.reply(status, new NativeError(outcome, exchange.traceId()));
    }
}
