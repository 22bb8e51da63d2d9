package io.minimax4j.server.store;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.MultipartUpload;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The calls that blobs need of a bucket, by id. A call that fails for a reason that may pass is repeated with growing
 * pauses, as long as the patience lasts; what remains is thrown as the library throws it. Nothing is taken from the
 * files and metadata services that Amazon's tools look at.
 */
final class S3Bucket implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(5);
    private static final int ATTEMPTS = 6;
    /** Giving up an upload is tidiness: a service that is down is not waited for. */
    private static final Duration ABORT = Duration.ofSeconds(5);

    private final S3Place place;
    private final S3Client client;

    S3Bucket(S3Place place, S3Patience patience) {
        this.place = place;
        this.client = S3Client.builder().region(Region.of(place.region()))
                .applyMutation(builder -> place.endpoint().ifPresent(builder::endpointOverride))
                .forcePathStyle(place.endpoint().isPresent())
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(place.accessKey(), place.secretKey())))
                // Other services than Amazon's do not all know its newer checksums; the signature covers the content.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // A proxy that never says "continue" would hold up each part until the silence is too long.
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false).expectContinueEnabled(false))
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT)
                        .socketTimeout(patience.silence()).build())
                .overrideConfiguration(calls(patience)).build();
    }

    private static ClientOverrideConfiguration calls(S3Patience patience) {
        StandardRetryStrategy repeating = AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS)
                .backoffStrategy(BackoffStrategy.exponentialDelay(FIRST_PAUSE, LAST_PAUSE)).build();
        return ClientOverrideConfiguration.builder().apiCallTimeout(patience.total()).retryStrategy(repeating)
                .defaultProfileFile(ProfileFile.aggregator().build()).build();
    }

    S3Place place() {
        return place;
    }

    private String key(long id) {
        return place.folder() + id;
    }

    void requireThere() {
        client.headBucket(request -> request.bucket(place.bucket()));
    }

    void put(long id, byte[] bytes, int count) {
        client.putObject(request -> request.bucket(place.bucket()).key(key(id)), body(bytes, count));
    }

    String beginParts(long id) {
        return client.createMultipartUpload(request -> request.bucket(place.bucket()).key(key(id))).uploadId();
    }

    CompletedPart putPart(long id, String upload, int number, byte[] bytes, int count) {
        String tag = client.uploadPart(request -> request.bucket(place.bucket()).key(key(id)).uploadId(upload)
                .partNumber(number), body(bytes, count)).eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    /** The bytes are read again for each repetition, not copied. */
    private static RequestBody body(byte[] bytes, int count) {
        return RequestBody.fromContentProvider(() -> new ByteArrayInputStream(bytes, 0, count), count,
                "application/octet-stream");
    }

    /** A repetition may find that the first attempt arrived after all, and only its answer was lost. */
    void joinParts(long id, String upload, List<CompletedPart> parts, long bytes) {
        try {
            client.completeMultipartUpload(request -> request.bucket(place.bucket()).key(key(id)).uploadId(upload)
                    .multipartUpload(all -> all.parts(parts)));
        } catch (NoSuchUploadException e) {
            if (length(id) != bytes) {
                throw e;
            }
        }
    }

    void abortParts(String key, String upload) {
        client.abortMultipartUpload(request -> request.bucket(place.bucket()).key(key).uploadId(upload)
                .overrideConfiguration(call -> call.apiCallTimeout(ABORT)));
    }

    void abortParts(long id, String upload) {
        abortParts(key(id), upload);
    }

    long length(long id) {
        return client.headObject(request -> request.bucket(place.bucket()).key(key(id))).contentLength();
    }

    /** @param range as in the header of HTTP */
    ResponseInputStream<GetObjectResponse> get(long id, String range) {
        return client.getObject(request -> request.bucket(place.bucket()).key(key(id)).range(range));
    }

    void delete(long id) {
        client.deleteObject(request -> request.bucket(place.bucket()).key(key(id)));
    }

    /** The ids of the objects from before the moment, page after page. What is not named as a blob is not ours. */
    Stream<Long> before(Instant moment) {
        return client.listObjectsV2Paginator(request -> request.bucket(place.bucket()).prefix(place.folder()))
                .contents().stream().filter(object -> object.lastModified().isBefore(moment)).map(S3Object::key)
                .map(key -> key.substring(place.folder().length())).filter(name -> name.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    Optional<String> owner() {
        try {
            return Optional.of(client.getObjectAsBytes(request -> request.bucket(place.bucket()).key(ownerKey()))
                    .asUtf8String());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    void putOwner(String owner) {
        client.putObject(request -> request.bucket(place.bucket()).key(ownerKey()), RequestBody.fromString(owner));
    }

    private String ownerKey() {
        return place.folder() + "owner";
    }

    Stream<MultipartUpload> uploadsBefore(Instant moment) {
        return client.listMultipartUploadsPaginator(request -> request.bucket(place.bucket()).prefix(place.folder()))
                .uploads().stream().filter(upload -> upload.initiated().isBefore(moment));
    }

    @Override
    public void close() {
        client.close();
    }
}
