package io.minimax4j.client.embedding;

import java.util.List;

import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Reply;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.embedding.EmbeddingReply;
import io.minimax4j.protocol.embedding.EmbeddingRequest;

/** Embeds texts. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Embeddings {
    /** The model that is asked unless another is named. */
    public static final String MODEL = "embo-01";

    private static final Shape<EmbeddingReply> REPLY = new Shape<>(EmbeddingReply.class, EmbeddingReply::baseResp,
            reply -> reply.vectors() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.embeddings()}. */
    public Embeddings(Transport transport) {
        this.transport = transport;
    }

    /** The vectors of texts that are kept ({@link EmbeddingType#DB}) or sought ({@link EmbeddingType#QUERY}). */
    public EmbeddedTexts embed(List<String> texts, EmbeddingType type) {
        return embed(MODEL, texts, type);
    }

    /** The same with another model. */
    public EmbeddedTexts embed(String model, List<String> texts, EmbeddingType type) {
        EmbeddingRequest request = EmbeddingRequest.of(model, type.text(), texts);
        Ask ask = Ask.post("Embedding of " + texts.size() + " texts with " + model, "/v1/embeddings",
                Content.json(request));
        return transport.call(ask, reply -> embedded(reply, texts.size()));
    }

    private static EmbeddedTexts embedded(Reply reply, int texts) {
        EmbeddedTexts embedded = EmbeddedTexts.of(reply.read(REPLY));
        if (embedded.vectors().size() != texts) {
            throw reply.malformed(embedded.vectors().size() + " vectors for " + texts + " texts", null);
        }
        return embedded;
    }

    /**
     * How near two vectors are to each other: the cosine of the angle between them, 1 for the same direction, 0 for
     * nothing in common. It is 0 if one of them has no length.
     *
     * @throws IllegalArgumentException if they are not of the same length
     */
    public static double similarity(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("The vectors have " + one.length + " and " + other.length
                    + " numbers; only those of one model can be compared");
        }
        double product = 0;
        double oneSquared = 0;
        double otherSquared = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) one[i] * other[i];
            oneSquared += (double) one[i] * one[i];
            otherSquared += (double) other[i] * other[i];
        }
        return oneSquared == 0 || otherSquared == 0 ? 0 : product / Math.sqrt(oneSquared * otherSquared);
    }
}
