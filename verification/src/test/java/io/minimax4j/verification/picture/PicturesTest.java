package io.minimax4j.verification.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.Frame;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Reply;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures as they come over the wire: what they are, and whether they show what was asked for. */
final class PicturesTest {
    @RegisterExtension
    static final RunningServer server = RunningServer.thatFilms();

    private static Api api;

    @BeforeAll
    static void call() {
        api = Api.of(server.process());
    }

    private static JsonNode paint(String fields) {
        Reply reply = api.post("/v1/image_generation", "{\"model\":\"image-01\"," + fields + "}");
        assertThat(reply.code()).as(reply.toString()).isZero();
        return reply.json();
    }

    private static List<byte[]> files(String fields) {
        List<byte[]> files = new ArrayList<>();
        for (JsonNode file : paint(fields + ",\"response_format\":\"base64\"").at("/data/image_base64")) {
            files.add(Base64.getDecoder().decode(file.asText()));
        }
        return files;
    }

    private static Frame picture(String prompt) {
        return Frame.of(files("\"width\":512,\"height\":512,\"seed\":7,\"prompt\":\"" + prompt + "\"").getFirst());
    }

    @ParameterizedTest
    @CsvSource({"1:1, 1024, 1024", "16:9, 1280, 720", "4:3, 1152, 864", "3:2, 1248, 832", "2:3, 832, 1248",
        "3:4, 864, 1152", "9:16, 720, 1280", "21:9, 1344, 576"})
    void ratio_isAnExactSize_andTheFileAJpeg(String ratio, int width, int height) {
        byte[] file = files("\"prompt\":\"海边的灯塔\",\"aspect_ratio\":\"" + ratio + "\"").getFirst();

        assertThat(file).startsWith(0xff, 0xd8, 0xff);
        Frame picture = Frame.of(file);
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @Test
    void links_workWithoutAKey_andLeadToDifferentPictures() {
        JsonNode reply = paint("\"prompt\":\"three boats on a lake\",\"n\":3,\"width\":512,\"height\":640");

        List<Frame> pictures = new ArrayList<>();
        for (JsonNode link : reply.at("/data/image_urls")) {
            Reply fetched = api.as("").get(link.asText());
            assertThat(fetched.status()).isEqualTo(200);
            assertThat(fetched.header("Content-Type")).isEqualTo("image/jpeg");
            assertThat(fetched.header("Content-Length")).isEqualTo(Integer.toString(fetched.body().length));
            pictures.add(Frame.of(fetched.body()));
        }
        assertThat(pictures).hasSize(3).allMatch(picture -> picture.width() == 512 && picture.height() == 640);
        assertThat(pictures.get(0).psnr(pictures.get(1))).isLessThan(30);
        assertThat(pictures.get(1).psnr(pictures.get(2))).isLessThan(30);
        assertThat(reply.at("/metadata/success_count").asText()).isEqualTo("3");
    }

    @Test
    void seed_makesThePicture() {
        String fields = "\"prompt\":\"a castle on a hill in autumn\",\"width\":512,\"height\":512,\"seed\":";
        byte[] one = files(fields + "42").getFirst();

        assertThat(files(fields + "42").getFirst()).isEqualTo(one);
        assertThat(Frame.of(files(fields + "43").getFirst()).psnr(Frame.of(one))).isLessThan(30);
    }

    @Test
    void coloursThatAreNamed_areSeen() {
        IntPredicate red = pixel -> Frame.red(pixel) > 130 && Frame.green(pixel) < 90 && Frame.blue(pixel) < 90;
        IntPredicate blue = pixel -> Frame.blue(pixel) > 110 && Frame.red(pixel) < 100
                && Frame.blue(pixel) > Frame.green(pixel) + 20;

        Frame redCar = picture("a red car");
        Frame blueCar = picture("一辆蓝色的汽车");
        assertThat(redCar.share(red)).isGreaterThan(0.02).isGreaterThan(4 * blueCar.share(red));
        assertThat(blueCar.part(0, 0.5, 1, 1).share(blue)).isGreaterThan(0.03)
                .isGreaterThan(4 * redCar.part(0, 0.5, 1, 1).share(blue));
    }

    @Test
    void sideThatIsNamed_isWhereAThingStands() {
        Frame left = picture("a yellow house on the left");
        Frame right = picture("右边有一座黄色的房子");
        IntPredicate yellow = pixel -> Frame.red(pixel) > 180 && Frame.green(pixel) > 140 && Frame.blue(pixel) < 100;

        assertThat(left.part(0, 0.3, 0.5, 1).share(yellow)).isGreaterThan(2 * left.part(0.5, 0.3, 1, 1).share(yellow));
        assertThat(right.part(0.5, 0.3, 1, 1).share(yellow))
                .isGreaterThan(2 * right.part(0, 0.3, 0.5, 1).share(yellow));
    }

    @Test
    void night_isDarkerThanDay_andSnowIsWhite() {
        int day = Frame.green(picture("a village in the mountains at noon").mean());
        int night = Frame.green(picture("夜晚的山村").mean());
        int snow = picture("a village in the mountains in winter, snow").part(0, 0.6, 1, 1).mean();

        assertThat(night).isLessThan(day - 40);
        assertThat(List.of(Frame.red(snow), Frame.green(snow), Frame.blue(snow)))
                .allSatisfy(part -> assertThat(part).isGreaterThan(140));
    }

    @Test
    void subject_isInThePicture_inEveryShapeOfTheWire() {
        String subject = TestCard.figure(400, Color.MAGENTA).dataUrl();
        IntPredicate magenta = pixel -> Frame.red(pixel) > 150 && Frame.blue(pixel) > 150
                && Frame.green(pixel) < 100;
        String fields = "\"prompt\":\"in a green meadow\",\"width\":512,\"height\":512,\"seed\":3";

        assertThat(Frame.of(files(fields).getFirst()).share(magenta)).isLessThan(0.005);
        for (String shape : List.of("[{\"type\":\"character\",\"image_file\":\"%s\"}]",
                "[{\"type\":\"character\",\"image_url\":\"%s\"}]", "\"%s\"")) {
            Frame picture = Frame.of(files(fields + ",\"subject_reference\":" + shape.formatted(subject)).getFirst());
            assertThat(picture.share(magenta)).as(shape).isGreaterThan(0.02);
        }
    }

    @Test
    void watermark_isSeenInACorner() {
        String fields = "\"prompt\":\"a lake\",\"width\":512,\"height\":512,\"seed\":5";
        Frame bare = Frame.of(files(fields).getFirst());
        Frame marked = Frame.of(files(fields + ",\"aigc_watermark\":true").getFirst());

        assertThat(marked.psnr(bare)).isLessThan(45);
        assertThat(marked.part(0, 0.2, 0.6, 0.8).psnr(bare.part(0, 0.2, 0.6, 0.8))).isGreaterThan(40);
    }

    @Test
    void styles_lookDifferent() {
        List<Frame> styled = new ArrayList<>();
        for (String style : List.of("漫画", "元气", "中世纪", "水彩")) {
            Reply reply = api.post("/v1/image_generation", """
                    {"model":"image-01-live","prompt":"a girl in a garden","seed":1,"aspect_ratio":"1:1",\
                    "response_format":"base64","style":{"style_type":"%s","style_weight":1}}""".formatted(style));
            styled.add(Frame.of(Base64.getDecoder().decode(reply.json().at("/data/image_base64/0").asText())));
        }
        for (int i = 1; i < styled.size(); i++) {
            assertThat(styled.get(i).psnr(styled.get(i - 1))).isLessThan(28);
        }
    }
}
