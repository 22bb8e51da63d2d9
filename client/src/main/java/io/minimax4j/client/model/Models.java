package io.minimax4j.client.model;

import java.util.List;

import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.openai.ModelInfo;
import io.minimax4j.protocol.openai.ModelInfoList;

/** Lists models. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Models {
    private static final Shape<ModelInfoList> LIST = new Shape<>(ModelInfoList.class, list -> null,
            list -> list.data() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.models()}. */
    public Models(Transport transport) {
        this.transport = transport;
    }

    /** All models of the key's account. */
    public List<ModelInfo> list() {
        ModelInfoList list = transport.call(Ask.get("List of models", "/v1/models"), LIST);
        return list.data() == null ? List.of() : list.data();
    }
}
