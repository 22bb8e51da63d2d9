package io.minimax4j.server.file;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.file.FileDeleteRequest;
import io.minimax4j.server.http.Exchange;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which file a call is about. The id may come in the query, the path, or the body; as a number or as digits. */
record FileSelection(long fileId, @Nullable String purpose) {
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    static FileSelection fromQuery(Exchange exchange) {
        return new FileSelection(id(exchange.query("file_id")), exchange.query("purpose"));
    }

    static FileSelection fromPath(Exchange exchange) {
        return new FileSelection(id(exchange.pathParameter("id")), null);
    }

    /** The page of the contract declares a multipart form and shows JSON: either is fine. */
    static FileSelection fromBody(Exchange exchange) throws IOException {
        String contentType = exchange.header("Content-Type");
        return contentType != null && contentType.contains("boundary=") ? fromForm(exchange) : fromJson(exchange);
    }

    private static FileSelection fromForm(Exchange exchange) throws IOException {
        FormFields fields = new FormFields();
        exchange.multipart(fields);
        return new FileSelection(id(fields.get("file_id")), fields.get("purpose"));
    }

    private static FileSelection fromJson(Exchange exchange) {
        FileDeleteRequest request = exchange.readJson(FileDeleteRequest.class);
        if (request.fileId() == null) {
            throw missing();
        }
        return new FileSelection(request.fileId(), request.purpose());
    }

    private static long id(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw missing();
        }
        if (!ID.matcher(text.strip()).matches()) {
            throw ApiException.invalid("file_id must be a number");
        }
        return Long.parseLong(text.strip());
    }

    private static ApiException missing() {
        return ApiException.invalid("file_id is missing");
    }
}
