package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupTest {
    private static final String VOICES = "{\"system_voice\":[],\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}";

    @Test
    void theEnvironment_givesKeyAndAddress() throws Exception {
        try (WireServer server = new WireServer(json(VOICES));
                MiniMax minimax = new MiniMaxBuilder().environment(
                        Map.of("MINIMAX_API_KEY", " sk-from-env\n", "MINIMAX_BASE_URL", server.url())).build()) {
            minimax.voices().list();

            assertThat(server.request().header("Authorization")).isEqualTo("Bearer sk-from-env");
        }
    }

    @Test
    void withoutAnAddress_thePlatformIsMeant() {
        try (MiniMax minimax = new MiniMaxBuilder().environment(
                Map.of("MINIMAX_API_KEY", "k", "MINIMAX_BASE_URL", " ")).build()) {
            assertThat(minimax).hasToString("MiniMax[https://api.minimax.io]");
        }
    }

    @Test
    void withoutAKey_theErrorSaysHowToGiveOne() {
        for (MiniMaxBuilder builder : new MiniMaxBuilder[]{MiniMax.builder(), MiniMax.builder().apiKey(" "),
            new MiniMaxBuilder().environment(Map.of())}) {
            assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("MINIMAX_API_KEY").hasMessageContaining("apiKey(...)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v1", "/v1/", "//", "/v1//"})
    void theAddress_mayEndInSlashOrVersion(String end) throws Exception {
        try (WireServer server = new WireServer(json(VOICES));
                MiniMax minimax = MiniMax.builder().apiKey("k").baseUrl(server.url() + end).build()) {
            minimax.voices().list();
            assertThat(server.request().path()).isEqualTo("/v1/get_voice");
        }
    }

    @Test
    void theAddress_mayHaveAPathBefore() throws Exception {
        try (WireServer server = new WireServer(json(VOICES));
                MiniMax minimax = MiniMax.builder().apiKey("k").baseUrl(server.url() + "/gateway/minimax/v1").build()) {
            minimax.voices().list();
            assertThat(server.request().path()).isEqualTo("/gateway/minimax/v1/get_voice");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.minimax.io", "ftp://api.minimax.io", "https://", "https://user:secret@host",
        "https://host?secret=1", "https://host#secret", "https://ho st", "localhost:8080", "file:///etc"})
    void anAddressThatIsNone_isRefusedWithoutQuotingIt(String url) {
        assertThatThrownBy(() -> MiniMax.builder().apiKey("k").baseUrl(url).build())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("base URL")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-a b", "sk-\r\nX-Evil: 1", "密钥", "sk-\u0000"})
    void aKeyThatCannotStandInAHeader_isRefusedWithoutQuotingIt(String key) {
        assertThatThrownBy(() -> MiniMax.builder().apiKey(key).build()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("API key").hasMessageNotContaining(key);
    }

    @Test
    void limitsThatMakeNoSense_areRefusedByName() {
        Map<String, UnaryOperator<MiniMaxBuilder>> wrong = Map.of(
                "deadline", builder -> builder.deadline(Duration.ZERO),
                "idleTimeout", builder -> builder.idleTimeout(Duration.ofSeconds(-1)),
                "connectTimeout", builder -> builder.connectTimeout(Duration.ZERO),
                "maxRetries", builder -> builder.maxRetries(-1));
        wrong.forEach((name, change) -> assertThatThrownBy(() -> change.apply(MiniMax.builder().apiKey("k")).build())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(name));
    }

    @Test
    void theKey_isNeverPrinted() {
        MiniMaxBuilder builder = MiniMax.builder().apiKey(Clients.KEY).baseUrl("https://host");
        try (MiniMax minimax = builder.build()) {
            assertThat(builder + " " + minimax).doesNotContain(Clients.KEY).contains("https://host");
        }
    }

    @Test
    void rawCalls_takeJsonAndGiveJson() throws Exception {
        try (WireServer server = new WireServer(json(VOICES), json("{\"models\":[1]}"));
                MiniMax minimax = MiniMax.builder().apiKey("k").baseUrl(server.url()).build()) {
            assertThat(minimax.raw().post("/v1/get_voice", "{\"voice_type\":\"all\"}")).isEqualTo(VOICES);
            assertThat(minimax.raw().get("/v1/models?x=1")).isEqualTo("{\"models\":[1]}");
            assertThat(server.request().text()).isEqualTo("{\"voice_type\":\"all\"}");
            assertThat(server.request().path()).isEqualTo("/v1/models?x=1");
            assertThatThrownBy(() -> minimax.raw().get("v1/models")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
