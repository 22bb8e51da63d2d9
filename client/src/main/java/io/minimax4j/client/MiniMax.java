package io.minimax4j.client;

import io.minimax4j.client.account.Account;
import io.minimax4j.client.batch.Batches;
import io.minimax4j.client.callback.Callbacks;
import io.minimax4j.client.chat.Chat;
import io.minimax4j.client.embedding.Embeddings;
import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.image.Images;
import io.minimax4j.client.model.Models;
import io.minimax4j.client.music.Music;
import io.minimax4j.client.raw.RawCalls;
import io.minimax4j.client.speech.Speech;
import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.client.video.Videos;
import io.minimax4j.client.voice.Voices;

/**
 * A client of the MiniMax API, on the platform or on a server of your own. Make one and share it: it may be used by any
 * number of threads, and holds connections and a few threads until it is closed.
 *
 * <pre>{@code
 * try (MiniMax minimax = MiniMax.create()) {
 *     System.out.println(minimax.chat().ask("MiniMax-M2", "Hello!"));
 * }
 * }</pre>
 *
 * <p>A call blocks its thread and throws a {@link io.minimax4j.client.error.MiniMaxException} of the cause when it
 * fails. An interrupt cancels the call and closes its connection.
 */
public final class MiniMax implements AutoCloseable {
    private final Transport transport;

    MiniMax(Transport transport) {
        this.transport = transport;
    }

    /**
     * A client by the environment: the key from {@code MINIMAX_API_KEY}, the address from {@code MINIMAX_BASE_URL} or
     * else {@code https://api.minimax.io}.
     *
     * @throws IllegalStateException if there is no key
     */
    public static MiniMax create() {
        return new MiniMaxBuilder().environment(System.getenv()).build();
    }

    /** A client to be set up by hand; the environment is not looked at. */
    public static MiniMaxBuilder builder() {
        return new MiniMaxBuilder();
    }

    /** Chat, whole and streamed. */
    public Chat chat() {
        return new Chat(transport);
    }

    /** Speech: whole, streamed, over sockets, and of long texts in the background. */
    public Speech speech() {
        return new Speech(transport);
    }

    /** The voices that speech can use, and the making of new ones. */
    public Voices voices() {
        return new Voices(transport);
    }

    /** Pictures: made from texts, and asked about. */
    public Images images() {
        return new Images(transport);
    }

    /** Clips from texts, pictures, references and templates, made in the background. */
    public Videos videos() {
        return new Videos(transport);
    }

    /** Songs, covers of songs, and lyrics. */
    public Music music() {
        return new Music(transport);
    }

    /** The account's files. */
    public FileStorage files() {
        return new FileStorage(transport);
    }

    /** Texts as vectors that lie near each other where they mean the same. */
    public Embeddings embeddings() {
        return new Embeddings(transport);
    }

    /** The models that can be asked. */
    public Models models() {
        return new Models(transport);
    }

    /** What the account may still use. */
    public Account account() {
        return new Account(transport);
    }

    /** Batches: many chat requests in one file. */
    public Batches batches() {
        return new Batches(transport);
    }

    /** What was posted to callback addresses, and the secret that signs it: an addition of our own server. */
    public Callbacks callbacks() {
        return new Callbacks(transport);
    }

    /**
     * Takes up a task that {@link Task#save()} wrote down, here or in another process, at the host of this client.
     * Nothing is asked yet. {@code batches().resume(String)}, {@code speech().resume(String)} and {@code videos().resume(String)}
     * know what the task yields.
     *
     * @throws IllegalArgumentException if the string is no saved task, or of a kind that this edition does not know
     */
    public Task<?> resume(String saved) {
        SavedTask task = SavedTask.of(saved);
        if (task.kind().equals("batch")) {
            return batches().task(task.id());
        }
        if (task.kind().equals("speech")) {
            return speech().task(task.id());
        }
        return videos().taskOf(task).orElseThrow(() -> unknown(task));
    }

    private static IllegalArgumentException unknown(SavedTask task) {
        return new IllegalArgumentException("This edition knows no tasks of the kind '" + task.kind() + "'");
    }

    /** JSON in, JSON out, for what has no method of its own yet. */
    public RawCalls raw() {
        return new RawCalls(transport);
    }

    /** Breaks off what is under way, closes the connections and ends the threads. */
    @Override
    public void close() {
        transport.close();
    }

    /** Where it points to; never the key. */
    @Override
    public String toString() {
        return "MiniMax[" + transport + "]";
    }
}
