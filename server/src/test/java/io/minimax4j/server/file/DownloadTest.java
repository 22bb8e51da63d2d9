package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTest extends FilesOverHttp {
    private static final String HELLO_TAG = "\"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\"";

    @Test
    void link_isFetchedWithoutAKey() throws Exception {
        HttpResponse<String> reply = fetch(link(upload("retrieval", "a.txt", "hello")));
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("hello");
        assertHeader(reply, "content-length", "5");
        assertHeader(reply, "content-type", "text/plain");
        assertHeader(reply, "accept-ranges", "bytes");
        assertHeader(reply, "etag", HELLO_TAG);
        assertHeader(reply, "x-content-type-options", "nosniff");
        assertHeader(reply, "content-disposition", "attachment; filename=\"a.txt\"; filename*=UTF-8''a.txt");
        assertThat(reply.headers().firstValue("trace-id")).isPresent();
    }

    @Test
    void link_isFetchedWithAnyAuthorizationHeader() throws Exception {
        URI link = link(upload("retrieval", "a.txt", "hello"));
        assertThat(send(request(link.toString()).header("Authorization", "Bearer other")).body()).isEqualTo("hello");
    }

    @Test
    void link_ofANameInAnyScript_works() throws Exception {
        HttpResponse<String> reply = fetch(link(upload("retrieval", "第1章;a b%2F?.mp3", "hello")));
        assertThat(reply.body()).isEqualTo("hello");
        assertHeader(reply, "content-disposition", "inline; filename=\"_1_;a b_2F?.mp3\"; "
                + "filename*=UTF-8''%E7%AC%AC1%E7%AB%A0%3Ba%20b%252F%3F.mp3");
    }

    @ParameterizedTest
    @CsvSource({"a.mp3,audio/mpeg,inline", "a.mp4,video/mp4,inline", "a.png,image/png,inline",
        "a.html,application/octet-stream,attachment", "a.svg,application/octet-stream,attachment",
        "a.xml,application/octet-stream,attachment", "a.pdf,application/pdf,attachment"})
    void onlyMediaIsShown_allElseIsSaved(String name, String type, String disposition) throws Exception {
        HttpResponse<String> reply = fetch(link(upload("vision", name, "<script>alert(1)</script>")));
        assertHeader(reply, "content-type", type);
        assertThat(reply.headers().firstValue("content-disposition").orElseThrow()).startsWith(disposition + ";");
    }

    @ParameterizedTest
    @CsvSource({"text/html", "image/svg+xml", "application/xhtml+xml", "text/xml"})
    void aDeclaredTypeThatMayHoldAScript_isSaved(String type) throws Exception {
        String part = filePart("page", "<script/>").replace("application/octet-stream", type);
        String id = fileId(postForm("/v1/files/upload", purposePart("vision") + part).body());
        HttpResponse<String> reply = fetch(link(id));
        assertHeader(reply, "content-type", type);
        assertHeader(reply, "x-content-type-options", "nosniff");
        assertThat(reply.headers().firstValue("content-disposition").orElseThrow()).startsWith("attachment;");
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-1,he,bytes 0-1/5,2", "bytes=1-,ello,bytes 1-4/5,4", "bytes=-2,lo,bytes 3-4/5,2",
        "bytes=3-99,lo,bytes 3-4/5,2"})
    void range_isSentAsAPart(String range, String part, String contentRange, String length) throws Exception {
        URI link = link(upload("retrieval", "a.txt", "hello"));
        HttpResponse<String> reply = send(request(link.toString()).header("Range", range));
        assertThat(reply.statusCode()).isEqualTo(206);
        assertThat(reply.body()).isEqualTo(part);
        assertHeader(reply, "content-range", contentRange);
        assertHeader(reply, "content-length", length);
    }

    @Test
    void range_outsideTheFile_is416() throws Exception {
        URI link = link(upload("retrieval", "a.txt", "hello"));
        HttpResponse<String> reply = send(request(link.toString()).header("Range", "bytes=5-"));
        assertThat(reply.statusCode()).isEqualTo(416);
        assertHeader(reply, "content-range", "bytes */5");
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void severalRanges_areAnsweredWithTheWholeFile() throws Exception {
        URI link = link(upload("retrieval", "a.txt", "hello"));
        HttpResponse<String> reply = send(request(link.toString()).header("Range", "bytes=0-0,2-3"));
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("hello");
    }

    @Test
    void ifRange_ofThisVersionOnly_givesThePart() throws Exception {
        String link = link(upload("retrieval", "a.txt", "hello")).toString();
        HttpRequest.Builder current = request(link).header("Range", "bytes=0-1").header("If-Range", HELLO_TAG);
        HttpRequest.Builder other = request(link).header("Range", "bytes=0-1").header("If-Range", "\"other\"");
        assertThat(send(current).statusCode()).isEqualTo(206);
        assertThat(send(other).statusCode()).isEqualTo(200);
    }

    @Test
    void head_tellsTheLengthWithoutTheBytes() throws Exception {
        URI link = link(upload("retrieval", "a.txt", "hello"));
        HttpResponse<String> reply = send(request(link.toString()).HEAD());
        assertThat(reply.statusCode()).isEqualTo(200);
        assertHeader(reply, "content-length", "5");
        assertHeader(reply, "etag", HELLO_TAG);
        assertThat(reply.body()).isEmpty();
        assertThat(fetch(link).body()).as("the connection is still in step").isEqualTo("hello");
    }

    @Test
    void retrieveContent_isTheFileWithItsNameAndRanges() throws Exception {
        String id = upload("retrieval", "报告.txt", "hello");
        HttpResponse<String> reply = send(
                authorized("/v1/files/retrieve_content?file_id=" + id).header("Range", "bytes=1-3"));
        assertThat(reply.statusCode()).isEqualTo(206);
        assertThat(reply.body()).isEqualTo("ell");
        assertHeader(reply, "content-disposition",
                "attachment; filename=\"__.txt\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.txt");
    }

    @Test
    void link_thatExpired_isA403ThatSaysSo() throws Exception {
        URI link = link(upload("retrieval", "a.txt", "hello"));
        clock.advance(Duration.ofHours(9));
        assertRefused(fetch(link), 403, "the link has expired");
    }

    @Test
    void link_thatWasChanged_isA403() throws Exception {
        String link = link(upload("retrieval", "a.txt", "hello")).toString();
        String other = upload("retrieval", "b.txt", "secret");
        String mine = link.split("/")[4];
        assertRefused(fetch(URI.create(link.replace(mine, other))), 403, "not made by this server");
        assertRefused(fetch(URI.create(link.replace("/1772398800/", "/9999999999/"))), 403, "not made by this server");
        assertRefused(fetch(server.uri().resolve("/download/1/2/3/4")), 403, "not made by this server");
    }

    @Test
    void link_ofADeletedFile_isA404() throws Exception {
        String id = upload("retrieval", "a.txt", "hello");
        URI link = link(id);
        delete("/v1/files/" + id);
        assertRefused(fetch(link), 404, "was deleted or has expired");
    }

    @Test
    void link_ofAFileThatExpired_isA403AtTheSameMoment() throws Exception {
        String id = upload("video_understanding", "a.mp4", "film");
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        URI link = link(id);
        assertThat(fetch(link).body()).isEqualTo("film");
        clock.advance(Duration.ofSeconds(1));
        assertRefused(fetch(link), 403, "the link has expired");
        assertThat(get("/v1/files/retrieve?file_id=" + id)).contains("\"status_code\":2013").contains("file expired");
    }

    private HttpResponse<String> fetch(URI link) throws Exception {
        return send(request(link.toString()));
    }

    private static void assertHeader(HttpResponse<String> reply, String name, String value) {
        assertThat(reply.headers().allValues(name)).as(name).containsExactly(value);
    }

    private static void assertRefused(HttpResponse<String> reply, int status, String reason) {
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.body()).startsWith("{\"base_resp\":{\"status_code\":2013,").contains(reason);
    }
}
