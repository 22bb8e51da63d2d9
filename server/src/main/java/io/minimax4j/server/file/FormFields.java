package io.minimax4j.server.file;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.http.MultipartSink;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The short text fields of a multipart body. */
final class FormFields implements MultipartSink {
    private static final int LONGEST = 256;

    private final Map<String, String> fields = new HashMap<>();
    private final ByteBuffer content = ByteBuffer.allocate(LONGEST);
    private String name = "";

    @Override
    public void partBegin(String partName, @Nullable String fileName, @Nullable String contentType) {
        name = partName;
        content.clear();
    }

    @Override
    public void content(ByteBuffer bytes) {
        if (bytes.remaining() > content.remaining()) {
            throw ApiException.invalid("a field of this form may have " + LONGEST + " bytes");
        }
        content.put(bytes);
    }

    @Override
    public void partEnd() {
        fields.put(name, StandardCharsets.UTF_8.decode(content.flip()).toString().strip());
    }

    @Nullable
    String get(String field) {
        return fields.get(field);
    }
}
