package io.minimax4j.server.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.function.LongConsumer;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Blobs in a bucket of an S3 service, as objects {@code <prefix>/<id>}: for several nodes, which share it. A call may
 * take as long as the patience of {@link S3Patience}, and stops when its thread is interrupted.
 */
public final class S3Blobs implements BlobStore {
    /** What 10,000 parts can hold, which is as many as a service takes. */
    public static final long MOST_BYTES = 10_000L * S3BlobWriter.PART;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final S3Bucket bucket;

    private S3Blobs(S3Bucket bucket) {
        this.bucket = bucket;
    }

    /**
     * Opens the bucket, which must be there.
     *
     * @throws BlobsUnusableException if it does not answer, or not with these keys
     */
    public static S3Blobs open(S3Place place) {
        return open(place, S3Patience.USUAL);
    }

    static S3Blobs open(S3Place place, S3Patience patience) {
        S3Bucket bucket = new S3Bucket(place, patience);
        try {
            bucket.requireThere();
            return new S3Blobs(bucket);
        } catch (SdkException e) {
            bucket.close();
            throw S3Failure.atStart(place, e);
        }
    }

    @Override
    public BlobWriter create(long id) {
        return new S3BlobWriter(bucket, id);
    }

    @Override
    public InputStream open(long id, long offset, long length) {
        try {
            if (length == 0) {
                bucket.length(id);
                return InputStream.nullInputStream();
            }
            return new S3RangeStream(bucket, id, offset, length);
        } catch (NoSuchKeyException e) {
            throw Blob.gone(id);
        } catch (S3Exception e) {
            if (e.statusCode() == RANGE_NOT_SATISFIABLE) {
                return InputStream.nullInputStream();
            }
            throw failed("reading file " + id, e);
        } catch (SdkException e) {
            throw failed("reading file " + id, e);
        }
    }

    @Override
    public void delete(long id) {
        try {
            bucket.delete(id);
        } catch (SdkException e) {
            throw failed("deleting file " + id, e);
        }
    }

    @Override
    public void forEachBefore(Instant moment, LongConsumer action) {
        try {
            bucket.before(moment).forEach(action::accept);
        } catch (SdkException e) {
            throw failed("listing files", e);
        }
    }

    @Override
    public void removeUnfinishedBefore(Instant moment) {
        try {
            bucket.uploadsBefore(moment).forEach(upload -> bucket.abortParts(upload.key(), upload.uploadId()));
        } catch (SdkException e) {
            throw failed("removing unfinished files", e);
        }
    }

    @Override
    public String owner(String offered) {
        try {
            if (bucket.owner().isEmpty()) {
                bucket.putOwner(offered);
            }
            return bucket.owner().orElseThrow();
        } catch (SdkException e) {
            throw S3Failure.atStart(bucket.place(), e);
        }
    }

    private RuntimeException failed(String doing, SdkException cause) {
        return S3Failure.during(doing, bucket.place(), cause);
    }

    @Override
    public void close() {
        bucket.close();
    }
}
