package io.minimax4j.engine.offline.picture.scene;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets everybody look at somebody, or into the picture. */
final class Facing {
    private Facing() {}

    static void turn(List<Body> roots, double ratio) {
        List<Body> alive = roots.stream().filter(body -> body.subject.isAlive()).toList();
        for (Body body : roots) {
            body.left = body.x > 0.5;
            Body other = body.subject.isAlive() ? nearest(body, alive) : null;
            if (other != null && alive.size() <= 4) {
                body.left = other.x < body.x;
            } else if (body.subject.count > 3) {
                body.left = roots.getFirst().wishX > 0.5;
            }
            pass(body);
            Bearing.settle(body, ratio);
        }
    }

    private static @Nullable Body nearest(Body body, List<Body> alive) {
        return alive.stream().filter(other -> other != body).min(Comparator.comparingDouble(
                other -> Math.abs(other.x - body.x))).orElse(null);
    }

    private static void pass(Body bearer) {
        for (Body body : bearer.borne) {
            body.left = bearer.left;
            pass(body);
        }
    }
}
