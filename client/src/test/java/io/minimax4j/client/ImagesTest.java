package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.ContentRefusedException;
import io.minimax4j.client.error.MalformedReplyException;
import io.minimax4j.client.image.ImageModel;
import io.minimax4j.client.image.ImageOrder;
import io.minimax4j.client.image.PaintStyle;
import io.minimax4j.client.image.Picture;
import io.minimax4j.client.image.Pictures;
import io.minimax4j.client.media.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {
    /** FF D8 FF E0, as a JPEG begins, in Base64. */
    private static final String JPEG = "/9j/4A==";
    private static final byte[] JPEG_BYTES = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    @TempDir
    Path folder;

    private static WireServer.Script made(String data, String counts) {
        return json("{\"id\":\"03ff3cd0820949eb8a410056b5f21d38\",\"data\":{" + data + "},\"metadata\":{" + counts
                + "},\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}", "Trace-Id: 061e");
    }

    private static WireServer.Script one() {
        return made("\"image_base64\":[\"" + JPEG + "\"]", "\"failed_count\":\"0\",\"success_count\":\"1\"");
    }

    @Test
    void aPrompt_yieldsThePictureInOneCall() throws Exception {
        try (WireServer server = new WireServer(one()); MiniMax minimax = Clients.of(server)) {
            Picture picture = minimax.images().create("A red fox");

            assertThat(picture.save(folder.resolve("fox.jpg"))).hasBinaryContent(JPEG_BYTES);
            assertThat(picture.bytes()).isEqualTo(JPEG_BYTES);
            assertThat(picture.mediaType()).isEqualTo("image/jpeg");
            assertThat(picture.link()).isEmpty();
            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/image_generation");
            assertThat(request.text()).isEqualTo("""
                    {"model":"image-01","prompt":"A red fox","response_format":"base64"}""");
        }
    }

    @Test
    void anOrderWithEverything_isSentAsTheContractHasIt() throws Exception {
        Path subject = Files.write(folder.resolve("face.png"), JPEG_BYTES);
        try (WireServer server = new WireServer(one()); MiniMax minimax = Clients.of(server)) {
            minimax.images().create(ImageOrder.of("狐狸").model(ImageModel.IMAGE_01_LIVE).ratio("16:9").size(512, 1024)
                    .count(3).seed(42).style(PaintStyle.WATERCOLOUR, 0.5).subject(Media.of(subject))
                    .optimizePrompt(true).watermark());

            assertThat(server.request().text()).isEqualTo("""
                    {"model":"image-01-live","prompt":"狐狸","aspect_ratio":"16:9","width":512,"height":1024,\
                    "response_format":"base64","seed":42,"n":3,"prompt_optimizer":true,"aigc_watermark":true,\
                    "style":{"style_type":"水彩","style_weight":0.5},"subject_reference":[{"type":"character",\
                    "image_file":"data:image/jpeg;base64,/9j/4A=="}]}""");
        }
    }

    @Test
    void aStyleAlone_choosesTheModelThatKnowsIt() throws Exception {
        try (WireServer server = new WireServer(one()); MiniMax minimax = Clients.of(server)) {
            minimax.images().create(ImageOrder.of("fox").style(PaintStyle.COMIC));

            assertThat(server.request().text()).contains("\"model\":\"image-01-live\"",
                    "\"style\":{\"style_type\":\"漫画\"}");
        }
    }

    @Test
    void links_areFollowedWhenThePictureIsLookedAt() throws Exception {
        try (WireServer server = new WireServer(); MiniMax minimax = Clients.of(server)) {
            String link = server.url().replace("http:", "HTTP:") + "/a.jpeg?sig=1";
            server.then(made("\"image_urls\":[\"" + link + "\"]", "\"failed_count\":1,\"success_count\":1"));
            server.then(reply(200, "image/jpeg", JPEG_BYTES));

            Pictures pictures = minimax.images().create(ImageOrder.of("fox").count(2).asLinks());

            assertThat(pictures.failed()).isEqualTo(1);
            assertThat(pictures.id()).contains("03ff3cd0820949eb8a410056b5f21d38");
            assertThat(pictures.traceId()).contains("061e");
            assertThat(pictures.first().link()).contains(link);
            assertThat(server.request().text()).contains("\"response_format\":\"url\"");
            assertThat(pictures.first().bytes()).isEqualTo(JPEG_BYTES);
            WireServer.Request download = server.request();
            assertThat(download.path()).isEqualTo("/a.jpeg?sig=1");
            assertThat(download.header("Authorization")).isNull();
        }
    }

    @Test
    void aPictureThatWasWithheld_isRefusedContent() {
        try (WireServer server = new WireServer(BatchWire.refusal(1026, "input new_sensitive"));
                MiniMax minimax = Clients.of(server)) {
            assertThatThrownBy(() -> minimax.images().create("fox")).isInstanceOf(ContentRefusedException.class)
                    .hasMessageContaining("Pictures with image-01").hasMessageContaining("Change the input");
        }
    }

    @Test
    void aReplyThatBrokeOff_isNotAskedForAgain() {
        try (WireServer server = new WireServer(BatchWire.cut(), one());
                MiniMax minimax = Clients.builder(server).maxRetries(3).timing(new Pauses().timing()).build()) {
            assertThatThrownBy(() -> minimax.images().create("fox")).isInstanceOf(ConnectionException.class);
            assertThat(server.unread()).isEqualTo(1);
        }
    }

    @Test
    void aReplyWithoutPictures_isMalformed() {
        try (WireServer server = new WireServer(made("\"image_base64\":[]", ""),
                made("\"image_base64\":[\"%%%\"]", ""));
                MiniMax minimax = Clients.of(server)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> minimax.images().create("fox")).isInstanceOf(MalformedReplyException.class);
            }
        }
    }

    @Test
    void aQuestion_isAnswered() throws Exception {
        try (WireServer server = new WireServer(
                json("{\"content\":\"A fox.\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"\"}}"));
                MiniMax minimax = Clients.of(server)) {
            assertThat(minimax.images().describe(Media.of(JPEG_BYTES), "What is it?")).isEqualTo("A fox.");

            WireServer.Request request = server.request();
            assertThat(request.path()).isEqualTo("/v1/coding_plan/vlm");
            assertThat(request.text()).isEqualTo("""
                    {"prompt":"What is it?","image_url":"data:image/jpeg;base64,/9j/4A=="}""");
        }
    }

    @Test
    void media_isKnownByItsFirstBytes() {
        assertThat(Media.of("RIFF....WEBPVP8 ".getBytes()).url()).startsWith("data:image/webp;base64,");
        assertThat(Media.of("RIFF....WAVEfmt ".getBytes()).url()).startsWith("data:audio/wav;base64,");
        assertThat(Media.of("....ftypisom....".getBytes()).url()).startsWith("data:video/mp4;base64,");
        assertThat(Media.of("....ftypqt  ....".getBytes()).url()).startsWith("data:video/quicktime;base64,");
        assertThat(Media.of("....ftypheic....".getBytes()).url()).startsWith("data:image/heic;base64,");
        assertThat(Media.of("ID3.............".getBytes()).url()).startsWith("data:audio/mpeg;base64,");
        assertThat(Media.of(new byte[]{(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0}).url()).startsWith("data:audio/mpeg");
        assertThat(Media.of(URI.create("https://h/a.png")).url()).isEqualTo("https://h/a.png");
        assertThat(Media.stored(205258526306433L).url()).isEqualTo("mm_file://205258526306433");
        assertThat(Media.of(URI.create("https://h/a.png?sig=secret")).toString()).doesNotContain("secret");
    }

    @Test
    void mediaThatIsNothingKnown_saysWhatIs() throws Exception {
        Path text = Files.writeString(folder.resolve("a.png"), "hello");

        assertThatThrownBy(() -> Media.of(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.png is no picture").hasMessageContaining("use JPEG, PNG");
        assertThatThrownBy(() -> Media.of(URI.create("ftp://h/a.png"))).isInstanceOf(IllegalArgumentException.class);
    }
}
