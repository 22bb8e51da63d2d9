package io.minimax4j.server.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.VideoRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of contract 1.1, written out by hand. */
class MatrixTest {
    private static final List<String> MODELS = List.of("MiniMax-Hailuo-2.3", "MiniMax-Hailuo-2.3-Fast",
            "MiniMax-Hailuo-02", "T2V-01-Director", "T2V-01", "I2V-01-Director", "I2V-01-live", "I2V-01", "S2V-01");
    private static final String FIRST = ",\"first_frame_image\":\"https://h/a.png\"";
    private static final String LAST = ",\"last_frame_image\":\"https://h/b.png\"";
    private static final String SUBJECT = ",\"subject_reference\":[{\"type\":\"character\",\"image\":[\"https://h/c.png\"]}]";

    private static VideoPlan plan(String fields) {
        return VideoPlan.of(Json.read("{\"prompt\":\"a cat\"," + fields + "}", VideoRequest.class), MODELS);
    }

    private static String media(String mode) {
        return switch (mode) {
            case "text" -> "";
            case "first" -> FIRST;
            case "last" -> LAST;
            case "both" -> FIRST + LAST;
            default -> SUBJECT;
        };
    }

    private static String refusal(String fields) {
        try {
            plan(fields);
        } catch (ApiException e) {
            assertThat(e.code().code()).isEqualTo(2013);
            return e.detail();
        }
        throw new AssertionError("it was taken: " + fields);
    }

    /** Everything that a model makes in a mode; all other lengths of all other resolutions are refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MiniMax-Hailuo-2.3      | text    | 768P | 768P 6, 768P 10, 1080P 6
            MiniMax-Hailuo-2.3      | first   | 768P | 768P 6, 768P 10, 1080P 6
            MiniMax-Hailuo-2.3-Fast | first   | 768P | 768P 6, 768P 10, 1080P 6
            MiniMax-Hailuo-02       | text    | 768P | 768P 6, 768P 10, 1080P 6
            MiniMax-Hailuo-02       | first   | 768P | 512P 6, 512P 10, 768P 6, 768P 10, 1080P 6
            MiniMax-Hailuo-02       | both    | 768P | 768P 6, 768P 10, 1080P 6
            MiniMax-Hailuo-02       | last    | 768P | 768P 6, 768P 10, 1080P 6
            T2V-01-Director         | text    | 720P | 720P 6
            T2V-01                  | text    | 720P | 720P 6
            I2V-01-Director         | first   | 720P | 720P 6
            I2V-01-live             | first   | 720P | 720P 6
            I2V-01                  | first   | 720P | 720P 6
            S2V-01                  | subject | 720P | 720P 6
            """)
    void lengths_areThoseOfTheTable(String model, String mode, String usual, String made) {
        String request = "\"model\":\"" + model + "\"" + media(mode);
        List<String> taken = new ArrayList<>();
        for (String resolution : List.of("512P", "720P", "768P", "1080P")) {
            for (int seconds : new int[]{6, 10}) {
                String fields = request + ",\"resolution\":\"" + resolution + "\",\"duration\":" + seconds;
                try {
                    VideoPlan plan = plan(fields);
                    assertThat(plan.resolution()).isEqualTo(resolution);
                    assertThat(plan.seconds()).isEqualTo(seconds);
                    taken.add(resolution + " " + seconds);
                } catch (ApiException e) {
                    assertThat(e.detail()).containsAnyOf("resolution must be ", "duration must be ");
                }
            }
        }

        assertThat(taken).containsExactly(made.split(", "));
        assertThat(plan(request).resolution()).isEqualTo(usual);
        assertThat(plan(request).seconds()).isEqualTo(6);
        assertThat(plan(request + ",\"duration\":6,\"fast_pretreatment\":true").seconds()).isEqualTo(6);
        assertThat(refusal(request + ",\"duration\":7")).contains("duration must be 6");
        assertThat(refusal(request + ",\"resolution\":\"768p\"")).contains("resolution must be ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MiniMax-Hailuo-2.3      | last    | last_frame_image is not for MiniMax-Hailuo-2.3
            MiniMax-Hailuo-2.3      | both    | last_frame_image is not for MiniMax-Hailuo-2.3
            MiniMax-Hailuo-2.3      | subject | subject_reference is not for MiniMax-Hailuo-2.3
            MiniMax-Hailuo-2.3-Fast | text    | first_frame_image is missing
            MiniMax-Hailuo-2.3-Fast | last    | use MiniMax-Hailuo-02
            MiniMax-Hailuo-02       | subject | use S2V-01
            T2V-01                  | first   | first_frame_image is not for T2V-01
            T2V-01-Director         | first   | first_frame_image is not for T2V-01-Director
            I2V-01                  | text    | first_frame_image is missing
            I2V-01-live             | both    | last_frame_image is not for I2V-01-live
            S2V-01                  | text    | subject_reference is missing
            S2V-01                  | first   | first_frame_image is not for S2V-01
            """)
    void modesThatAModelDoesNotHave_are2013(String model, String mode, String why) {
        assertThat(refusal("\"model\":\"" + model + "\"" + media(mode))).contains(why);
    }

    @Test
    void subjectBesideFrames_isRefused_namingTheOneThatIsWrong() {
        assertThat(refusal("\"model\":\"S2V-01\"" + SUBJECT + FIRST)).contains("first_frame_image is not for S2V-01");
        assertThat(refusal("\"model\":\"MiniMax-Hailuo-02\"" + SUBJECT + FIRST)).contains("subject_reference is not");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []
            [{"type":"character","image":["https://h/c.png"]},{"type":"character","image":["https://h/c.png"]}]
            [{"type":"object","image":["https://h/c.png"]}]
            [{"type":"character","image":["https://h/c.png","https://h/d.png"]}]
            [{"type":"character","image":[]}]
            [{"type":"character"}]
            """)
    void subject_isOneCharacterWithOnePicture(String subject) {
        assertThat(refusal("\"model\":\"S2V-01\",\"subject_reference\":" + subject)).contains("subject_reference");
    }

    @Test
    void subject_mayBeABareText() {
        assertThat(plan(
                "\"model\":\"S2V-01\",\"subject_reference\":[{\"type\":\"character\",\"image\":\"https://h/c.png\"}]")
                .subject()).isEqualTo("https://h/c.png");
    }

    @Test
    void prompt_isNeededForTextAlone_andCountedInCodePoints() {
        String text = "\"model\":\"T2V-01\",\"prompt\":";
        String first = "\"model\":\"I2V-01\"" + FIRST + ",\"prompt\":";

        assertThat(refusal(text + "\" \"")).contains("prompt is missing");
        assertThat(refusal(text + "null")).contains("prompt is missing");
        assertThat(plan(first + "\"\"").prompt()).isEmpty();
        assertThat(plan(text + "\"" + "𝄞".repeat(2000) + "\"").prompt()).hasSize(4000);
        assertThat(refusal(text + "\"" + "猫".repeat(2001) + "\"")).contains("2000 characters, not 2001");
    }

    @Test
    void unknownModel_is2013_withThoseThatThereAre() {
        assertThat(refusal("\"model\":\"minimax-hailuo-02\"")).contains("model must be one of MiniMax-Hailuo-2.3, ");
        assertThat(refusal("\"model\":\"MiniMax-H3\"")).contains("model must be one of ");
        assertThat(refusal("\"duration\":6")).contains("it is missing");
        assertThatThrownBy(() -> VideoPlan.of(Json.read("{\"model\":\"T2V-01\",\"prompt\":\"a\"}", VideoRequest.class),
                List.of("S2V-01"))).hasMessageContaining("model must be one of S2V-01");
    }

    @ParameterizedTest
    @CsvSource({"MiniMax-Hailuo-2.3,text,true", "MiniMax-Hailuo-2.3-Fast,first,true", "MiniMax-Hailuo-02,last,true",
        "T2V-01-Director,text,true", "I2V-01-Director,first,true", "T2V-01,text,false", "I2V-01,first,false",
        "I2V-01-live,first,false", "S2V-01,subject,false"})
    void commandsInBrackets_areForSomeModels(String model, String mode, boolean commanded) {
        assertThat(plan("\"model\":\"" + model + "\"" + media(mode)).commanded()).isEqualTo(commanded);
    }

    @Test
    void optimizer_isOnUnlessSwitchedOff_andTheMarkOffUnlessWanted() {
        VideoPlan usual = plan("\"model\":\"T2V-01\"");
        VideoPlan set = plan("\"model\":\"T2V-01\",\"prompt_optimizer\":false,\"aigc_watermark\":true");

        assertThat(List.of(usual.enriched(), usual.marked(), set.enriched(), set.marked()))
                .isEqualTo(Arrays.asList(true, false, false, true));
    }

    @ParameterizedTest
    @CsvSource({"512P,910,512", "720P,1280,720", "768P,1366,768", "1080P,1920,1080"})
    void wideSizes_areThoseOfTheContract(String resolution, int width, int height) {
        assertThat(ClipSizes.wide(resolution)).isEqualTo(new PixelSize(width, height));
        assertThat(ClipSizes.following(new PixelSize(3840, 2160), resolution)).isEqualTo(new PixelSize(width, height));
        assertThat(ClipSizes.following(new PixelSize(2160, 3840), resolution)).isEqualTo(new PixelSize(height, width));
    }

    @ParameterizedTest
    @CsvSource({"400,400,768,768", "1000,400,1920,768", "400,1000,768,1920", "1001,999,770,768", "640,480,1024,768"})
    void otherSizes_haveTheRatioOfThePicture_andEvenSides(int width, int height, int clipWidth, int clipHeight) {
        assertThat(ClipSizes.following(new PixelSize(width, height), "768P"))
                .isEqualTo(new PixelSize(clipWidth, clipHeight));
    }
}
