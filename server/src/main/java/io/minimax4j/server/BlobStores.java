package io.minimax4j.server;

import io.minimax4j.server.store.BlobStore;
import io.minimax4j.server.store.BlobsUnusableException;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LocalBlobs;
import io.minimax4j.server.store.S3Blobs;
import io.minimax4j.server.store.S3Place;
import io.minimax4j.server.store.SettingStore;
import java.util.UUID;

/**
 * Opens the place that the settings name for files. A place that several servers see must be of one database: a server
 * deletes the files that its database does not know.
 */
final class BlobStores {
    private BlobStores() {}

    static BlobStore open(ServerConfig config, DataFolder data, Database database) {
        try {
            return config.blobs().map(place -> shared(config, place, database))
                    .orElseGet(() -> LocalBlobs.open(data.files()));
        } catch (BlobsUnusableException e) {
            throw new ConfigException(e.getMessage());
        }
    }

    private static BlobStore shared(ServerConfig config, BlobPlace place, Database database) {
        BlobStore blobs = open(config, place);
        try {
            String own = new SettingStore(database).keep("blobs-owner", UUID.randomUUID().toString());
            if (!blobs.owner(own).equals(own)) {
                throw new ConfigException("The files at the place that 'blobs' names belong to servers with another"
                        + " database. Correct the setting 'database', or give this server a folder or prefix of its"
                        + " own.");
            }
            return blobs;
        } catch (RuntimeException e) {
            blobs.close();
            throw e;
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
