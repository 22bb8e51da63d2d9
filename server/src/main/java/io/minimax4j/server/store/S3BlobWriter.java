package io.minimax4j.server.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Holds one part in memory and sends it when more comes. What fits into one part goes up as a whole; nothing is visible
 * before the parts are joined.
 */
final class S3BlobWriter implements BlobWriter {
    static final int PART = 8 << 20;
    private static final int FIRST_BUFFER = 64 << 10;
    private static final Logger LOG = LoggerFactory.getLogger(S3BlobWriter.class);

    private final S3Bucket bucket;
    private final long id;
    private final MessageDigest digest = Sha256.digest();
    private final List<CompletedPart> parts = new ArrayList<>();
    private byte[] part = new byte[FIRST_BUFFER];
    private int held;
    private long bytes;
    private @Nullable String upload;

    S3BlobWriter(S3Bucket bucket, long id) {
        this.bucket = bucket;
        this.id = id;
    }

    @Override
    public void write(ByteBuffer content) {
        digest.update(content.duplicate());
        bytes += content.remaining();
        while (content.hasRemaining()) {
            if (held == PART) {
                attempt(this::sendPart);
            }
            take(content);
        }
    }

    private void take(ByteBuffer content) {
        int count = Math.min(content.remaining(), PART - held);
        if (held + count > part.length) {
            part = Arrays.copyOf(part, Math.min(PART, Math.max(2 * part.length, held + count)));
        }
        content.get(part, held, count);
        held += count;
    }

    private void sendPart() {
        String running = upload;
        if (running == null) {
            running = bucket.beginParts(id);
            upload = running;
        }
        parts.add(bucket.putPart(id, running, parts.size() + 1, part, held));
        held = 0;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public Blob commit() {
        attempt(this::finish);
        upload = null;
        return new Blob(id, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private void finish() {
        if (upload == null) {
            bucket.put(id, part, held);
        } else {
            sendPart();
            bucket.joinParts(id, upload, parts, bytes);
        }
    }

    /** If the parts cannot be thrown away now, the sweep does it after a day. */
    @Override
    public void close() {
        if (upload != null) {
            try {
                bucket.abortParts(id, upload);
            } catch (SdkException e) {
                LOG.warn("Parts of file {} stay in the {} until they are swept after a day", id, bucket.place(), e);
            }
            upload = null;
        }
    }

    private void attempt(Runnable sending) {
        try {
            sending.run();
        } catch (SdkException e) {
            throw S3Failure.during("storing file " + id, bucket.place(), e);
        }
    }
}
