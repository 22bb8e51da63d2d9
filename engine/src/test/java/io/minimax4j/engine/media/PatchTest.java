package io.minimax4j.engine.media;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.audio.PcmFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatchTest {
    @Test
    void apply_sameLength_overwrites() {
        assertThat(new Patch(1, 2, new byte[]{8, 9}).apply(new byte[]{1, 2, 3, 4})).containsExactly(1, 8, 9, 4);
    }

    @Test
    void apply_nothingReplaced_inserts() {
        assertThat(new Patch(0, 0, new byte[]{8, 9}).apply(new byte[]{1, 2})).containsExactly(8, 9, 1, 2);
    }

    @Test
    void apply_moreReplacedThanGiven_shortens() {
        assertThat(new Patch(1, 2, new byte[]{8}).apply(new byte[]{1, 2, 3, 4})).containsExactly(1, 8, 4);
    }

    @Test
    void canonical_appliesPatchesInOrder() {
        List<Patch> patches = List.of(new Patch(0, 1, new byte[]{7}), new Patch(0, 0, new byte[]{5}));

        EncodedTail tail = new EncodedTail(new byte[0], patches, PcmFormat.mono(8000), 0);

        assertThat(tail.canonical(new byte[]{1, 2})).containsExactly(5, 7, 2);
    }

    @Test
    void millis_areRoundedToNearest() {
        assertThat(new EncodedTail(new byte[0], List.of(), PcmFormat.mono(32_000), 48).millis()).isEqualTo(2);
    }
}
