package io.minimax4j.server.voice;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceRoutesTest {
    private static final String SYSTEM = """
            "system_voice":[{"voice_id":"male-qn-qingse","voice_name":"青涩青年音色",\
            "description":["A young man."],"created_time":"1970-01-01"},{"voice_id":"Wise_Woman",\
            "voice_name":"Wise Woman","description":["A woman.","Wise."],"created_time":"1970-01-01"}]""";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";

    private static TestServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String voices(String body) throws Exception {
        return server.post("/v1/get_voice", body).body();
    }

    @Test
    void system_listsTheEnginesVoices() throws Exception {
        assertThat(voices("{\"voice_type\":\"system\"}")).isEqualTo("{" + SYSTEM + "," + SUCCESS);
    }

    @Test
    void all_listsEveryGroup() throws Exception {
        assertThat(voices("{\"voice_type\":\"all\"}"))
                .isEqualTo("{" + SYSTEM + ",\"voice_cloning\":[],\"voice_generation\":[]," + SUCCESS);
    }

    @ParameterizedTest
    @CsvSource({"voice_cloning", "voice_generation"})
    void ownVoices_areAnEmptyGroup(String type) throws Exception {
        assertThat(voices("{\"voice_type\":\"" + type + "\"}")).isEqualTo("{\"" + type + "\":[]," + SUCCESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"voice_type\":\"mine\"}", "{}", "{\"voice_type\":null}"})
    void otherType_is2013AndNamesTheTypes(String body) throws Exception {
        assertThat(voices(body)).contains("\"status_code\":2013", "voice_type", "voice_cloning");
    }
}
