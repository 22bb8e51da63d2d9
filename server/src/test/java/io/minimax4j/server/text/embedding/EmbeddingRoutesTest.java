package io.minimax4j.server.text.embedding;

import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.embedding.EmbeddingPurpose;
import io.minimax4j.server.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingRoutesTest {
    private static final String PATH = "/v1/embeddings";

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"db,STORE", "query,QUERY"})
    void texts_areAnsweredInThePlatformsForm(String type, EmbeddingPurpose purpose) throws Exception {
        HttpResponse<String> reply = server.post(PATH + "?GroupId=1",
                "{\"model\":\"EMBO-01\",\"texts\":[\"a\",\"你好\"],\"type\":\"" + type + "\"}");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"vectors\":[[0.5,-1.25],[0.5,1.0E-7]],\"total_tokens\":3,"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
        assertThat(server.embedding.purpose()).isEqualTo(purpose);
    }

    @Test
    void typeThatIsMissing_isDb() throws Exception {
        assertThat(code(server.post(PATH, "{\"model\":\"embo-01\",\"texts\":[\"a\"]}"))).isZero();
        assertThat(server.embedding.purpose()).isEqualTo(EmbeddingPurpose.STORE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "a"   | embo-01                |
            ["a"] | text-embedding-3-small | "encoding_format":"float","dimensions":2,"user":"u",
            """)
    void input_isAnsweredInOpenAisForm(String input, String model, String fields) throws Exception {
        HttpResponse<String> reply = server.post(PATH, "{" + (fields == null ? "" : fields) + "\"model\":\"" + model
                + "\",\"input\":" + input + "}");

        assertThat(reply.body()).isEqualTo("{\"object\":\"list\",\"data\":[{\"object\":\"embedding\",\"index\":0,"
                + "\"embedding\":[0.5,-1.25]}],\"model\":\"embo-01\",\"usage\":{\"prompt_tokens\":1,\"total_tokens\":1},"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    }

    /** 0.5 is 0x3f000000, -1.25 is 0xbfa00000; the lowest byte comes first. */
    @Test
    void input_asBase64_isTheFourBytesOfEachNumber() throws Exception {
        assertThat(server.post(PATH, "{\"model\":\"embo-01\",\"input\":[\"a\"],\"encoding_format\":\"base64\"}").body())
                .contains("\"embedding\":\"AAAAPwAAoL8=\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"texts":["a"]}                                              | model is missing
            {"model":"embo-02","texts":["a"]}                            | unknown model; choose one of embo-01
            {"model":"embo-01"}                                          | texts is missing
            {"model":"embo-01","texts":[]}                               | texts must hold 1 to 2048 texts, not 0
            {"model":"embo-01","texts":"a"}                              | texts
            {"model":"embo-01","texts":["a",""]}                         | texts[1] is empty
            {"model":"embo-01","texts":["a",null]}                       | texts[1] is empty
            {"model":"embo-01","texts":["a",7]}                          | texts[1]
            {"model":"embo-01","texts":["12345678901"]}                  | texts[0] has more than 10 tokens
            {"model":"embo-01","texts":["a"],"type":"x"}                 | type must be db
            {"model":"embo-01","input":[1,2]}                            | input must be a string
            {"model":"embo-01","input":{}}                               | input must be a string
            {"model":"embo-01","input":[]}                               | input must hold
            {"model":"embo-01","input":"a","encoding_format":"hex"}      | encoding_format
            {"model":"embo-01","input":"a","dimensions":7}               | dimensions must be 2
            """)
    void badRequest_is2013AndNamesTheField(String body, String named) throws Exception {
        HttpResponse<String> reply = server.post(PATH, body);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains(named).doesNotContain("vectors");
    }

    @Test
    void tooManyOrTooLong_areRefusedBeforeTheEngineSeesThem() throws Exception {
        String many = "\"a\",".repeat(2048) + "\"a\"";
        assertThat(server.post(PATH, "{\"model\":\"embo-01\",\"texts\":[" + many + "]}").body())
                .contains("not 2049");
        assertThat(server.post(PATH, "{\"model\":\"embo-01\",\"texts\":[\"" + "x".repeat(3_000_000) + "\"]}").body())
                .contains("texts[0] has more than 10 tokens");
    }

    @Test
    void errors_followTheCaller() throws Exception {
        HttpResponse<String> reply = server.send(server.request(PATH).header("X-Stainless-Lang", "js")
                .POST(BodyPublishers.ofString("{\"model\":\"x\",\"input\":\"a\"}")));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).startsWith("{\"type\":\"error\",\"error\":{").contains("(2013)");
    }
}
