package io.minimax4j.server.file;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.error.NativeError;
import io.minimax4j.protocol.file.FileDeleted;
import io.minimax4j.protocol.file.FileList;
import io.minimax4j.protocol.file.FileObjectDeleted;
import io.minimax4j.protocol.file.FileReply;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Handler;
import io.minimax4j.server.http.Router;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The files of {@code /v1/files}: the five native calls, and the bare forms that the official command line and OpenAI
 * clients use.
 */
public final class FileRoutes {
    private final FileService files;
    private final DownloadLinks links;
    private final FileContent content;

    public FileRoutes(FileService files, DownloadLinks links) {
        this.files = files;
        this.links = links;
        this.content = new FileContent(files);
    }

    public void register(Router router) {
        router.post("/v1/files/upload", exchange -> upload(exchange, this::uploaded))
                .get("/v1/files/list", this::list)
                .get("/v1/files/retrieve", this::retrieve)
                .post("/v1/files/retrieve", this::retrieve)
                .get("/v1/files/retrieve_content", exchange -> send(exchange, FileSelection.fromQuery(exchange)))
                .post("/v1/files/delete", this::delete);
        router.post("/v1/files", exchange -> upload(exchange, file -> FileView.object(file, FileView.info(file))))
                .get("/v1/files", exchange -> exchange.reply(FileView.objects(listed(exchange))))
                .delete("/v1/files", exchange -> deleteObject(exchange, FileSelection.fromQuery(exchange)))
                .get("/v1/files/{id}", this::retrieveObject)
                .delete("/v1/files/{id}", exchange -> deleteObject(exchange, FileSelection.fromPath(exchange)))
                .get("/v1/files/{id}/content", exchange -> send(exchange, FileSelection.fromPath(exchange)));
        router.inClientsDialect("/v1/files", "/v1/files/{id}", "/v1/files/{id}/content");
        Handler download = new DownloadHandler(files, links, content);
        String signed = "/download/{id}/{expires}/{signature}/{name}";
        router.open("GET", signed, download).open("HEAD", signed, download);
    }

    private void upload(Exchange exchange, Function<StoredFile, Object> view) throws IOException {
        UploadForm form = new UploadForm(() -> files.begin(exchange.account()));
        StoredFile file;
        try (form) {
            exchange.multipart(form);
            file = form.finish();
        } catch (ApiException refused) {
            refuse(exchange, form, refused);
            return;
        }
        exchange.reply(view.apply(file));
    }

    /** A file for a video is checked at once, and that refusal alone is a 400 in the contract (6.2). */
    private static void refuse(Exchange exchange, UploadForm form, ApiException refused) {
        if (!form.isVideoInput() || refused.code() != ErrorCode.INVALID_PARAMS) {
            throw refused;
        }
        BaseResp outcome = new BaseResp(refused.code().code(), refused.detail());
        exchange.reply(400, new NativeError(outcome, exchange.traceId()));
    }

    private FileReply uploaded(StoredFile file) {
        return new FileReply(FileView.info(file), BaseResp.SUCCESS);
    }

    private void list(Exchange exchange) {
        exchange.reply(new FileList(listed(exchange).stream().map(FileView::info).toList(), BaseResp.SUCCESS));
    }

    private List<StoredFile> listed(Exchange exchange) {
        String purpose = exchange.query("purpose");
        return files.list(exchange.account(), purpose == null || purpose.isBlank() ? null : purpose.strip());
    }

    private void retrieve(Exchange exchange) throws IOException {
        FileSelection selection = exchange.method().equals("GET") || exchange.query("file_id") != null
                ? FileSelection.fromQuery(exchange)
                : FileSelection.fromBody(exchange);
        StoredFile file = files.find(exchange.account(), selection.fileId());
        exchange.reply(new FileReply(FileView.info(file, links.link(exchange.root(), file)), BaseResp.SUCCESS));
    }

    private void retrieveObject(Exchange exchange) {
        StoredFile file = files.find(exchange.account(), FileSelection.fromPath(exchange).fileId());
        exchange.reply(FileView.object(file, FileView.info(file, links.link(exchange.root(), file))));
    }

    private void send(Exchange exchange, FileSelection selection) throws IOException {
        content.send(exchange, files.find(exchange.account(), selection.fileId()));
    }

    private void delete(Exchange exchange) throws IOException {
        FileSelection selection = FileSelection.fromBody(exchange);
        StoredFile file = files.delete(exchange.account(), selection.fileId(), selection.purpose());
        exchange.reply(new FileDeleted(file.id(), BaseResp.SUCCESS));
    }

    private void deleteObject(Exchange exchange, FileSelection selection) {
        StoredFile file = files.delete(exchange.account(), selection.fileId(), selection.purpose());
        exchange.reply(new FileObjectDeleted(Long.toString(file.id()), "file", true, file.id(), BaseResp.SUCCESS));
    }
}
