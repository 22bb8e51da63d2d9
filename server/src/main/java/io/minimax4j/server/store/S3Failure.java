package io.minimax4j.server.store;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;

/** Turns a failure of an S3 service into what the caller may know, and logs what the owner of the server needs. */
final class S3Failure {
    private static final Logger LOG = LoggerFactory.getLogger(S3Failure.class);

    private S3Failure() {}

    static ApiException during(String doing, S3Place place, Throwable cause) {
        LOG.error("The request was refused: {} in {} failed", doing, place, cause);
        if (cause instanceof AbortedException) {
            Thread.currentThread().interrupt();
        }
        return new ApiException(ErrorCode.UNKNOWN, ErrorCode.UNKNOWN.message() + ", " + doing
                + ": the server's file storage failed; its log says more", new StorageException(cause));
    }

    /** Why the first call of all failed. The service does not say more than its status. */
    static BlobsUnusableException atStart(S3Place place, RuntimeException cause) {
        return new BlobsUnusableException("Cannot keep files in the " + place + ": " + advice(place, cause), cause);
    }

    private static String advice(S3Place place, RuntimeException cause) {
        int status = cause instanceof AwsServiceException refusal ? refusal.statusCode() : 0;
        return switch (status) {
            case 0 -> "it does not answer (" + innermost(cause).getClass().getSimpleName()
                    + "). Check that the service runs, and the setting 's3-endpoint'.";
            case 301, 307, 400 ->
                "it seems to be elsewhere than in the region '" + place.region() + "' (status " + status
                        + "). Check the settings 's3-region' and 's3-endpoint'.";
            case 401, 403 -> "the keys were refused. Check the settings 's3-access-key' and 's3-secret-key', and that"
                    + " they may list, read, write and delete there.";
            case 404 -> "there is no such bucket. Make it, or correct the setting 'blobs'.";
            default ->
                "it answers with status " + status + ". Check the state of the service, and the setting 's3-endpoint'.";
        };
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : innermost(cause);
    }
}
