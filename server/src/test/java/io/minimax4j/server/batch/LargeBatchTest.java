package io.minimax4j.server.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.batch.BatchRequest;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.file.FileId;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("it measures the heap")
@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
class LargeBatchTest {
    @Parameter
    TestDatabase which;

    @TempDir
    Path folder;

    private BatchNode node;

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void largeBatch_isNotHeldInMemory() throws Exception {
        AtomicLong most = new AtomicLong();
        AtomicInteger lines = new AtomicInteger();
        node = new BatchNode(which.open(folder), folder, Duration.ofDays(1), (_, json, traceId) -> {
            if (lines.incrementAndGet() % 13 == 0) {
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
            }
            return BaseResp.SUCCESS;
        });
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            input.append(BatchNode.line(i, "{\"text\":\"" + "x".repeat(1 << 20) + "\"}"));
        }
        StoredFile file = node.upload(input.toString());
        input.setLength(0);
        input.trimToSize();
        System.gc();
        long before = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();

        Batch batch = node.batches.create(node.account, new BatchRequest(
                FileId.of(file.id()), null, null, null, null));
        node.await(batch.id(), now -> now.status().ended());

        assertThat(most.get() - before).isLessThan(20 << 20);
    }
}
