package io.minimax4j.client.transport;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * One request on its way and the reply to it.
 *
 * <p>The head of the reply is taken when the JDK's client hands it over for the choice of a body, not when its future
 * completes: that future fails if the body breaks off at once, and what came before the break would be lost.
 */
final class Exchange implements Cancellable {
    private final HttpClient http;
    private final HttpRequest request;
    private final Budget budget;
    private final PulledBody body;
    private final CompletableFuture<Head> head = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> sending;

    /** An exchange that tells when it is over: the body read to its end, closed or broken. */
    Exchange(HttpClient http, HttpRequest request, Budget budget, Consumer<Exchange> over) {
        this.http = http;
        this.request = request;
        this.budget = budget;
        this.body = new PulledBody(budget, () -> over.accept(this));
    }

    void start() {
        CompletableFuture<?> started = http.sendAsync(request, this::takeHead);
        sending = started;
        started.whenComplete((response, failure) -> {
            if (failure != null) {
                fail(failure);
            }
        });
    }

    private PulledBody takeHead(HttpResponse.ResponseInfo info) {
        head.complete(new Head(info.statusCode(), info.headers()));
        return body;
    }

    private void fail(Throwable failure) {
        head.completeExceptionally(failure);
        body.onError(failure);
    }

    /** Waits for the head of the reply; gives up on time, or when the thread is interrupted. */
    Head await() throws IOException {
        try {
            return awaitWithinBudget();
        } catch (TimeoutIOException | InterruptedIOException e) {
            cancel();
            throw e;
        }
    }

    private Head awaitWithinBudget() throws IOException {
        while (true) {
            long wait = budget.nanosToWait();
            if (wait <= 0) {
                throw budget.exceeded();
            }
            try {
                return head.get(wait, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // bytes may have moved meanwhile: the budget is asked again
            } catch (InterruptedException e) {
                throw new InterruptedIOException("the thread was interrupted");
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            }
        }
    }

    PulledBody body() {
        return body;
    }

    /** Breaks it off and closes its connection. */
    @Override
    public void cancel() {
        head.completeExceptionally(new IOException("the exchange was broken off"));
        CompletableFuture<?> started = sending;
        if (started != null) {
            started.cancel(true);
        }
        body.close();
    }

    /** Status and headers of a reply. */
    record Head(int status, HttpHeaders headers) {}
}
