package io.minimax4j.server;

import io.minimax4j.server.store.BlobStore;
import io.minimax4j.server.store.BlobsUnusableException;
import io.minimax4j.server.store.LocalBlobs;
import io.minimax4j.server.store.S3Blobs;
import io.minimax4j.server.store.S3Place;
import java.util.Optional;

/** Opens the place that the settings name for files. */
final class BlobStores {
    private BlobStores() {}

    static BlobStore open(ServerConfig config, DataFolder data) {
        Optional<BlobPlace> place = config.blobs();
        try {
            return place.isEmpty() ? LocalBlobs.open(data.files()) : open(config, place.get());
        } catch (BlobsUnusableException e) {
            throw new ConfigException(e.getMessage());
        }
    }

    private static BlobStore open(ServerConfig config, BlobPlace place) {
        return switch (place) {
            case BlobPlace.Folder folder -> LocalBlobs.openShared(folder.path());
            case BlobPlace.Bucket bucket -> S3Blobs.open(new S3Place(config.s3Endpoint(), config.s3Region(),
                    bucket.name(), bucket.prefix(), config.s3AccessKey().orElseThrow(),
                    config.s3SecretKey().orElseThrow()));
        };
    }
}
