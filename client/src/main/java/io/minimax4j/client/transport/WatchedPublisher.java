package io.minimax4j.client.transport;

import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** A request body that tells whenever bytes of it were taken, so that a stalled upload can be told from a long one. */
record WatchedPublisher(BodyPublisher bytes, Runnable moved) implements BodyPublisher {

    @Override
    public long contentLength() {
        return bytes.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        bytes.subscribe(new Watch(subscriber, moved));
    }

    private record Watch(Flow.Subscriber<? super ByteBuffer> target,
            Runnable moved) implements Flow.Subscriber<ByteBuffer> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            target.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            moved.run();
            target.onNext(buffer);
        }

        @Override
        public void onError(Throwable throwable) {
            target.onError(throwable);
        }

        @Override
        public void onComplete() {
            moved.run();
            target.onComplete();
        }
    }
}
