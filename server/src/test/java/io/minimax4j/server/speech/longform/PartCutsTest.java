package io.minimax4j.server.speech.longform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartCutsTest {
    private static List<String> cut(String text, int longest) {
        return PartCuts.of(text, longest).stream().map(PartCuts.Cut::text).toList();
    }

    @Test
    void shortText_isOnePart() {
        assertThat(PartCuts.of("Hello.\nYou.", 100)).containsExactly(new PartCuts.Cut(0, "Hello.\nYou."));
    }

    @Test
    void paragraph_winsOverALaterSentence() {
        String first = "a".repeat(40) + ".\n";
        String second = "b".repeat(30) + ". " + "c".repeat(60);

        assertThat(cut(first + second, 100)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            他说。|我们走了
            “走吧！”|他说
            He left.~|Then she
            “Go!”~|he said
            no end,~|just a clause
            no mark at all~|here
            It cost 3.14~|dollars
            """)
    void cut_isAtTheBestPlaceNearTheEnd(String before, String after) {
        String start = "x".repeat(90 - before.length()) + before.replace('~', ' ');

        assertThat(cut(start + after.replace(' ', '~') + "y".repeat(99), 100).getFirst()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"<#1.5#>", "(chu3)(li3)", "(clear-throat)", "$$x + y = z$$"})
    void whatBelongsTogether_isNotTornApart(String mark) {
        for (int before = 60; before < 100; before++) {
            assertThat(cut("x".repeat(before) + mark + "y".repeat(100), 100))
                    .anySatisfy(part -> assertThat(part).contains(mark));
        }
    }

    @Test
    void pause_hasSpeechOnEitherSideInItsPart() {
        String text = "a".repeat(80) + ".  <#2#>  \n" + "b".repeat(200);

        assertThat(cut(text, 100)).filteredOn(part -> part.contains("<#"))
                .allSatisfy(part -> assertThat(part).matches("(?s).*a.*<#2#>.*b.*"));
    }

    @Test
    void marksAtTheEnd_belongToTheLastPart() {
        String text = "a".repeat(100) + "\u3002".repeat(50);

        assertThat(cut(text, 100)).containsExactly(text);
    }

    @Test
    void places_areCountedInCodePoints() {
        String text = "\uD842\uDFB7".repeat(120);
        List<PartCuts.Cut> cuts = PartCuts.of(text, 101);

        assertThat(cuts).extracting(PartCuts.Cut::begins).containsExactly(0, 50, 100);
        assertThat(cuts).allSatisfy(cut -> assertThat(cut.text().codePoints()).containsOnly(0x20BB7));
    }

    @Property(tries = 300)
    void parts_joinedAreTheText_andAreNotTooLong(@ForAll("texts") String text) {
        List<PartCuts.Cut> cuts = PartCuts.of(text, 100);

        assertThat(cuts.stream().map(PartCuts.Cut::text).collect(Collectors.joining())).isEqualTo(text);
        assertThat(cuts.subList(0, cuts.size() - 1)).allSatisfy(cut -> assertThat(cut.text()).hasSizeLessThan(101));
        assertThat(cuts.getLast().text()).hasSizeLessThan(201);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
                .of("a", "word ", "\u4F60\u597D", "\u3002", ". ", "\n", "<#1#>", "(he2)", "$$", "\uD842\uDFB7", ", ",
                        "\u201D", "<#", "(", "1.5")
                .list().ofMinSize(1).ofMaxSize(400).map(pieces -> String.join("", pieces));
    }
}
