package io.minimax4j.engine.offline.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.embedding.EmbeddingModel;
import io.minimax4j.engine.embedding.EmbeddingPurpose;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineEmbeddingEngineTest {
    private final OfflineEmbeddingEngine engine = new OfflineEmbeddingEngine();
    private final EmbeddingModel model = engine.models().getFirst();

    @Test
    void theModel_isThePlatforms() {
        assertThat(engine.models()).extracting(EmbeddingModel::id).containsExactly("embo-01");
        assertThat(model.dimensions()).isEqualTo(1536);
    }

    @ParameterizedTest
    @CsvSource({"triples-en.txt,40,0.95", "triples-zh.txt,40,0.95", "triples-both.txt,12,0.9"})
    void whatSaysTheSame_isNearerThanWhatDoesNot(String file, int atLeast, double share) throws Exception {
        List<String[]> triples = triples(file);
        int right = 0;
        for (String[] triple : triples) {
            double like = cosine(vector(triple[0]), vector(triple[1]));
            double unlike = cosine(vector(triple[0]), vector(triple[2]));
            if (like > unlike) {
                right++;
            } else {
                System.out.printf("%s: %.3f is not above %.3f: %s%n", file, like, unlike, triple[0]);
            }
        }
        System.out.printf("%s: %d of %d right%n", file, right, triples.size());

        assertThat(triples).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat((double) right / triples.size()).isGreaterThanOrEqualTo(share);
    }

    /** Harder: the right one among all second texts of the file. */
    @ParameterizedTest
    @CsvSource({"triples-en.txt,0.8", "triples-zh.txt,0.9"})
    void aQuestion_findsItsAnswerAmongAll(String file, double share) throws Exception {
        List<String[]> triples = triples(file);
        List<float[]> kept = engine.embed(model, EmbeddingPurpose.STORE, triples.stream().map(one -> one[1]).toList())
                .vectors();
        int right = 0;
        for (int i = 0; i < triples.size(); i++) {
            float[] asked = vector(triples.get(i)[0]);
            int best = 0;
            for (int other = 1; other < kept.size(); other++) {
                best = cosine(asked, kept.get(other)) > cosine(asked, kept.get(best)) ? other : best;
            }
            right += best == i ? 1 : 0;
        }
        System.out.printf("%s: %d of %d found first among %d%n", file, right, triples.size(), kept.size());

        assertThat((double) right / triples.size()).isGreaterThanOrEqualTo(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "你好", "…", "!", " ", "😀", "a", "的", "Ωμέγα", "1"})
    void vector_hasLengthOneAndIsAlwaysTheSame(String text) throws Exception {
        float[] vector = vector(text);

        assertThat(vector).hasSize(1536);
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
        assertThat(new OfflineEmbeddingEngine().embed(model, EmbeddingPurpose.QUERY, List.of("x", text)).vectors()
                .getLast()).isEqualTo(vector);
    }

    @Test
    void formsOfAWord_widthsAndCases_areNear() throws Exception {
        assertThat(cosine(vector("running dogs"), vector("The dog runs"))).isGreaterThan(0.5);
        assertThat(cosine(vector("ＡＢＣ １２３"), vector("abc 123"))).isCloseTo(1, within(1e-5));
        assertThat(cosine(vector("anti-inflammatory"), vector("the sea"))).isLessThan(0.15);
    }

    @Test
    void tokens_areThoseOfAllTexts() throws Exception {
        long one = engine.tokens(model, "Hello there");

        assertThat(one).isEqualTo(2);
        assertThat(engine.embed(model, EmbeddingPurpose.STORE, List.of("Hello there", "Hello there")).tokens())
                .isEqualTo(2 * one);
    }

    @Test
    void interrupt_endsTheWork() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> engine.embed(model, EmbeddingPurpose.STORE, List.of("x")))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    private float[] vector(String text) throws InterruptedException {
        return engine.embed(model, EmbeddingPurpose.STORE, List.of(text)).vectors().getFirst();
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static List<String[]> triples(String file) throws IOException {
        try (var lines = OfflineEmbeddingEngineTest.class.getResourceAsStream(file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" \\| "))
                    .toList();
        }
    }
}
