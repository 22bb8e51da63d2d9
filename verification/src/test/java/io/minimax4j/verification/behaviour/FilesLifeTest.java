package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Multipart;
import io.minimax4j.verification.wire.Reply;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file from its upload to its deletion, and the links to it. */
final class FilesLifeTest {
    private static final byte[] ALPHABET = "abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    static final RunningServer server = RunningServer.with(launch -> launch.set("link-life", "1h"));

    private Api api;
    private Api visitor;

    @BeforeEach
    void call() {
        api = Api.of(server.process());
        visitor = api.as("");
    }

    private long upload(String name) {
        return api.upload("retrieval", name, ALPHABET).json().at("/file/file_id").asLong();
    }

    private String link(long id) {
        return api.get("/v1/files/retrieve?file_id=" + id).json().at("/file/download_url").asText();
    }

    @Test
    void uploaded_isListedNewestFirstAndFetched() {
        long first = upload("first.txt");
        long second = upload("second.txt");

        JsonNode files = api.get("/v1/files/list?purpose=retrieval").json().get("files");
        assertThat(files.get(0).get("file_id").asLong()).isEqualTo(second);
        assertThat(files.get(1).get("file_id").asLong()).isEqualTo(first);
        assertThat(second).isGreaterThan(first).isLessThan(1L << 53);
        Reply content = api.get("/v1/files/retrieve_content?file_id=" + first);
        assertThat(content.body()).isEqualTo(ALPHABET);
        assertThat(content.header("Content-Type")).startsWith("text/plain");
        assertThat(content.header("Content-Disposition")).contains("first.txt");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void list_ofAnotherPurpose_leavesItOut() {
        long id = upload("retrieval.txt");

        assertThat(api.get("/v1/files/list?purpose=batch").json().get("files").findValuesAsText("file_id"))
                .doesNotContain(Long.toString(id));
    }

    @Test
    void upload_withAndWithoutALength_andInEitherOrder_isTheSame() {
        Multipart purposeFirst = Multipart.file("retrieval", "a.txt", ALPHABET);
        Multipart fileFirst = Multipart.fileFirst("retrieval", "a.txt", ALPHABET);

        for (Reply reply : new Reply[]{api.upload("/v1/files/upload", purposeFirst),
            api.upload("/v1/files/upload", purposeFirst, purposeFirst.body(ALPHABET.length)),
            api.upload("/v1/files/upload", fileFirst), api.upload("/v1/files", fileFirst)}) {
            assertThat(reply.code()).as(reply.toString()).isZero();
            assertThat(reply.json().at("/file/bytes").asInt()).isEqualTo(26);
            long id = reply.json().at("/file/file_id").asLong();
            assertThat(api.get("/v1/files/retrieve_content?file_id=" + id).body()).isEqualTo(ALPHABET);
        }
    }

    @Test
    void delete_numberOrDigits_removesFileAndLink() {
        long number = upload("number.txt");
        long digits = upload("digits.txt");
        String link = link(number);

        assertThat(api.post("/v1/files/delete", "{\"file_id\":" + number + ",\"purpose\":\"retrieval\"}").code())
                .isZero();
        assertThat(api.post("/v1/files/delete", "{\"file_id\":\"" + digits + "\"}").code()).isZero();

        assertThat(api.get("/v1/files/retrieve?file_id=" + number).code()).isEqualTo(2013);
        assertThat(api.get("/v1/files/retrieve_content?file_id=" + digits).code()).isEqualTo(2013);
        assertThat(visitor.get(link).status()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            bytes=0-4   , 206, abcde     , bytes 0-4/26
            bytes=20-   , 206, uvwxyz    , bytes 20-25/26
            bytes=-3    , 206, xyz       , bytes 23-25/26
            bytes=24-99 , 206, yz        , bytes 24-25/26
            bytes=26-   , 416, ''        , bytes */26""")
    void range_ofALink_isThatPart(String range, int status, String part, String contentRange) {
        Reply reply = visitor.send(visitor.bare(link(upload("range.txt"))).header("Range", range).GET());

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Range")).isEqualTo(contentRange);
        if (status == 206) {
            assertThat(reply.text()).isEqualTo(part);
            assertThat(reply.header("Content-Length")).isEqualTo(Integer.toString(part.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-2", "bytes=a-b", "lines=1-2", "bytes="})
    void range_thatIsNone_isIgnored(String range) {
        Reply reply = visitor.send(visitor.bare(link(upload("range.txt"))).header("Range", range).GET());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(ALPHABET);
    }

    @Test
    void head_ofALink_tellsTheLengthWithoutTheBody() {
        Reply reply = visitor.send(visitor.bare(link(upload("head.txt"))).method("HEAD", BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Length")).isEqualTo("26");
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void link_needsNoKeyAndMindsNone() {
        String link = link(upload("link.txt"));

        assertThat(visitor.get(link).body()).isEqualTo(ALPHABET);
        assertThat(api.get(link).body()).isEqualTo(ALPHABET);
        assertThat(api.as("sk-nobody").get(link).body()).isEqualTo(ALPHABET);
        assertThat(visitor.get(link).header("Content-Length")).isEqualTo("26");
    }

    /** Every single character of a link matters, from the path on; only the name at its end is for the eye. */
    @Test
    void link_withAnyCharacterChanged_isRefused() {
        String link = link(upload("forged.txt"));
        int from = server.process().http().toString().length() + 1;
        int to = link.lastIndexOf('/');
        assertThat(to - from).isGreaterThan(40);

        assertThat(IntStream.range(from, to).mapToObj(at -> changed(link, at)))
                .allSatisfy(forged -> assertThat(visitor.get(forged).status()).isIn(403, 404));
    }

    @Test
    void link_withAnotherNameAtItsEnd_keepsTheTrueName() {
        String link = link(upload("true.txt"));

        assertThat(visitor.get(link.replace("true.txt", "evil.html")).header("Content-Disposition"))
                .contains("true.txt").doesNotContain("evil");
    }

    private static String changed(String link, int at) {
        char now = link.charAt(at);
        char other = now == '1' ? '2' : now == 'a' ? 'b' : Character.isDigit(now) ? '1' : 'a';
        return link.substring(0, at) + other + link.substring(at + 1);
    }

    @Test
    void link_ofOneFile_opensNoOther() {
        long first = upload("one.txt");
        long second = upload("two.txt");

        Reply reply = visitor.get(link(first).replace(Long.toString(first), Long.toString(second)));

        assertThat(reply.status()).isNotEqualTo(200);
    }

    @Test
    void page_isServedAsAnAttachment() {
        long id = api.upload("retrieval", "page.html", "<script>1</script>".getBytes(StandardCharsets.US_ASCII))
                .json().at("/file/file_id").asLong();

        assertThat(visitor.get(link(id)).header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void name_ofAnyAlphabet_comesBack() {
        long id = upload("读书 \u00fcber naïve.txt");

        assertThat(api.get("/v1/files/retrieve?file_id=" + id).json().at("/file/filename").asText())
                .isEqualTo("读书 \u00fcber naïve.txt");
        assertThat(URI.create(link(id)).isAbsolute()).isTrue();
    }
}
