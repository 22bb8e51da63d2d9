package io.minimax4j.server.text;

import io.minimax4j.engine.chat.Picture;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressException;
import io.minimax4j.server.egress.EgressFetch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Takes in the pictures of a conversation: from {@code data:} URLs, as base64, or from where a public URL leads. */
public final class Pictures {
    private static final int MOST_BYTES = 10 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int SHOWN_HEAD = 12;

    private final Egress egress;

    public Pictures(Egress egress) {
        this.egress = egress;
    }

    /**
     * The picture that a URL leads to or holds.
     *
     * @param place where the request has it, for messages
     * @throws ApiException 2013 if there is none, if it is too large, or of a type that is not allowed
     */
    public Picture load(Caller caller, String place, String url) throws InterruptedException {
        if (url.regionMatches(true, 0, "data:", 0, 5)) {
            return ofDataUrl(place, url);
        }
        EgressFetch fetch = new EgressFetch(url, caller.accountId(), MOST_BYTES, LIMIT);
        try {
            return picture(place, egress.fetch(fetch, fetched -> fetched.stream().readAllBytes()));
        } catch (EgressException e) {
            throw ApiException.invalid(place + ": the picture cannot be fetched: " + e.getMessage());
        } catch (IOException e) {
            throw ApiException.invalid(place + ": the picture cannot be fetched; the download broke off");
        }
    }

    private static Picture ofDataUrl(String place, String url) {
        int comma = url.indexOf(',');
        if (comma < 0 || !url.substring(0, comma).endsWith(";base64")) {
            throw ApiException.invalid(place + " is a data URL that is not base64; write it as"
                    + " data:image/png;base64,...");
        }
        return ofBase64(place, url.substring(comma + 1));
    }

    /** The picture that base64 text holds; it is what its first bytes say, whatever the request calls it. */
    public static Picture ofBase64(String place, String base64) {
        if (base64.length() / 4 * 3L > MOST_BYTES) {
            throw tooLarge(place);
        }
        try {
            return picture(place, Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw ApiException.invalid(place + " is not base64");
        }
    }

    private static Picture picture(String place, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw tooLarge(place);
        }
        String type = mediaType(content).orElseThrow(() -> ApiException.invalid(place
                + " is no picture of a type that can be read; send JPEG, PNG, GIF or WebP"));
        return new Picture(type, content);
    }

    private static ApiException tooLarge(String place) {
        return ApiException.invalid(place + ": the picture has more than 10 MB; make it smaller");
    }

    private static Optional<String> mediaType(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, SHOWN_HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        boolean webp = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
        return webp ? Optional.of("image/webp") : Optional.empty();
    }
}
