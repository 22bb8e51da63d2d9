package io.minimax4j.server.music;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.music.MusicRequest;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.MultipartSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request for a song as JSON, or as a form with a text for each field, which is how the oldest model was asked (contract
 * 6.1). Of a form, {@code audio_setting} is JSON in a text.
 */
final class MusicForm implements MultipartSink {
    private static final int LONGEST = 256 << 10;
    private static final Set<String> FLAGS = Set.of("stream", "aigc_watermark", "lyrics_optimizer", "is_instrumental");

    private final Map<String, Object> fields = new HashMap<>();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private String name = "";
    private int size;

    static MusicRequest read(Exchange exchange) throws IOException {
        String type = exchange.header("Content-Type");
        String kind = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        MusicForm form = new MusicForm();
        if (kind.startsWith("multipart/")) {
            exchange.multipart(form);
        } else if (kind.startsWith("application/x-www-form-urlencoded")) {
            form.urlencoded(exchange.body().readNBytes(LONGEST + 1));
        } else {
            return exchange.readJson(MusicRequest.class);
        }
        return JsonRequest.read(Json.write(form.fields), MusicRequest.class);
    }

    private void urlencoded(byte[] body) {
        count(body.length);
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            for (String pair : text.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    put(URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException e) {
            throw ApiException.invalid("the form is not percent-encoded UTF-8");
        }
    }

    @Override
    public void partBegin(String partName, @Nullable String fileName, @Nullable String contentType) {
        name = partName;
        content.reset();
    }

    @Override
    public void content(ByteBuffer bytes) {
        count(bytes.remaining());
        while (bytes.hasRemaining()) {
            content.write(bytes.get());
        }
    }

    @Override
    public void partEnd() {
        put(name, content.toString(StandardCharsets.UTF_8));
    }

    private void count(int bytes) {
        size += bytes;
        if (size > LONGEST) {
            throw ApiException.tooLarge("the form is larger than " + LONGEST + " bytes; send the request as JSON");
        }
    }

    private void put(String field, String text) {
        if (!text.isBlank()) {
            fields.put(field, FLAGS.contains(field) ? flag(field, text.strip()) : text);
        }
    }

    private static Object flag(String field, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ApiException.invalid(field + " must be true or false");
        };
    }
}
