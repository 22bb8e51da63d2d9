package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a JSON body of bounded size into a record. */
final class JsonBody {
    private static final int LARGEST_GUESS = 1 << 20;

    private JsonBody() {}

    /** @param announced what Content-Length says, -1 if there is none */
    static <T> T read(InputStream body, long announced, int limit, Class<T> type) {
        return JsonRequest.read(bytes(body, announced, limit), type);
    }

    private static byte[] bytes(InputStream body, long announced, int limit) {
        if (announced > limit) {
            throw tooLarge(limit);
        }
        try {
            if (announced >= 0 && announced <= LARGEST_GUESS) {
                return body.readNBytes((int) announced);
            }
            return unannounced(body, limit);
        } catch (IOException e) {
            throw new ClientGoneException(e);
        }
    }

    private static byte[] unannounced(InputStream body, int limit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
            if (bytes.size() + count > limit) {
                throw tooLarge(limit);
            }
            bytes.write(buffer, 0, count);
        }
        return bytes.toByteArray();
    }

    private static ApiException tooLarge(int limit) {
        return ApiException.tooLarge("the JSON body is larger than " + limit
                + " bytes; send large media as an uploaded file or a URL, or raise the setting max-json-bytes");
    }
}
