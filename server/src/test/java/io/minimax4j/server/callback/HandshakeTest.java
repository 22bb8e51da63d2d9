package io.minimax4j.server.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.callback.Receiver.Reply;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressAllow;
import io.minimax4j.server.egress.EgressPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HandshakeTest {
    private final Egress egress = Egress.open(new EgressPolicy(true, EgressAllow.NONE, Set.of()));
    private final Handshake handshake = new Handshake(egress);
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
        egress.close();
    }

    private Optional<String> shake() throws InterruptedException {
        return handshake.with(receiver.url());
    }

    @Test
    void challenge_is128BitsAndNewEachTime() throws Exception {
        Set<String> challenges = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            assertThat(shake()).isEmpty();
            Receiver.Push push = receiver.next();
            assertThat(push.body()).matches("\\{\"challenge\":\"[0-9a-f]{32}\"}");
            assertThat(push.headers()).containsEntry("Content-Type", "application/json");
            challenges.add(push.challenge());
        }
        assertThat(challenges).hasSize(3);
    }

    @Test
    void bareChallenge_andJsonWithMoreInIt_areGood() throws Exception {
        receiver.answers(push -> new Reply(200, push.challenge() + "\r\n"));
        assertThat(shake()).isEmpty();
        receiver.answers(push -> new Reply(201, "{ \"ok\": true, \"challenge\": \"" + push.challenge() + "\" }"));
        assertThat(shake()).isEmpty();
    }

    @Test
    void anotherAnswer_isRefused() throws Exception {
        for (String wrong : new String[]{"", "ok", "{}", "{\"challenge\":null}", "{\"challenge\":\"00\"}",
            "[\"challenge\"]", "{\"challenge\":", "é"}) {
            receiver.answers(200, wrong);
            assertThat(shake()).as(wrong).hasValueSatisfying(
                    problem -> assertThat(problem).startsWith("it did not give back the challenge"));
        }
        receiver.answers(push -> new Reply(200, push.challenge().substring(1)));
        assertThat(shake()).isPresent();
        receiver.answers(push -> new Reply(200, "\"" + push.challenge() + "\""));
        assertThat(shake()).isPresent();
    }

    @Test
    void rightAnswerWithAFailingStatus_isRefused() throws Exception {
        receiver.answers(push -> new Reply(500, push.body()));
        assertThat(shake()).hasValueSatisfying(problem -> assertThat(problem).contains("status 500"));
    }

    @Test
    void redirect_isNotFollowed() throws Exception {
        receiver.answers(push -> new Reply(307, "", receiver.url() + "/elsewhere"));

        assertThat(shake()).hasValueSatisfying(problem -> assertThat(problem).contains("status 307"));

        receiver.next();
        assertThat(receiver.heardNothing()).isTrue();
    }

    @Test
    void whatComesAfter64Kilobytes_isNotRead() throws Exception {
        receiver.answers(push -> new Reply(200, " ".repeat(64 << 10) + push.body()));
        assertThat(shake()).isPresent();
        receiver.answers(push -> new Reply(200, " ".repeat(60 << 10) + push.body()));
        assertThat(shake()).isEmpty();
    }

    @Test
    void receiverThatStalls_hasThreeSeconds() throws Exception {
        receiver.answers(push -> {
            new CountDownLatch(1).await();
            return new Reply(200, push.body());
        });
        long before = System.nanoTime();

        assertThat(shake()).isPresent();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(Duration.ofMillis(2900),
                Duration.ofSeconds(8));
    }

    @Test
    void nobodyThere_isTold() throws Exception {
        receiver.close();
        assertThat(shake()).isPresent();
    }
}
