package io.minimax4j.server.store;

import java.net.URI;
import java.util.Optional;

/**
 * A bucket of an S3 service and the keys to it. The text of a place never holds the keys.
 *
 * @param endpoint empty for Amazon's own in the region
 * @param prefix what every object's name begins with, without a slash at its ends; may be empty
 */
public record S3Place(Optional<URI> endpoint, String region, String bucket, String prefix, String accessKey,
        String secretKey) {
    /** What the names of objects begin with: nothing, or the prefix and a slash. */
    String folder() {
        return prefix.isEmpty() ? "" : prefix + "/";
    }

    String service() {
        return endpoint.map(URI::toString).orElse("Amazon S3 in " + region);
    }

    @Override
    public String toString() {
        return "bucket '" + bucket + "' at " + service();
    }
}
