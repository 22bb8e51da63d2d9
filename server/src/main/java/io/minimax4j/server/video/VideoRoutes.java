package io.minimax4j.server.video;

import io.minimax4j.protocol.video.VideoRequest;
import io.minimax4j.server.http.Router;

/** {@code POST /v1/video_generation} and {@code GET /v1/query/video_generation}. */
public final class VideoRoutes {
    private final VideoService videos;

    public VideoRoutes(VideoService videos) {
        this.videos = videos;
    }

    public void register(Router router) {
        router.post("/v1/video_generation", exchange -> exchange
                .reply(videos.create(exchange.account(), exchange.readJson(VideoRequest.class))))
                .get("/v1/query/video_generation", exchange -> exchange
                        .reply(videos.status(exchange.account(), exchange.query("task_id"))));
    }
}
