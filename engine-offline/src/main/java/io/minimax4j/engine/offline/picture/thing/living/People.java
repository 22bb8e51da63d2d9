package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.living.Outfit.Cut;
import java.util.List;

/** Who is who among people. */
final class People {
    private People() {}

    static Drawing of(Thing thing) {
        double width = thing.aspect();
        return switch (thing) {
            case MAN -> Person.of(width, Stature.MAN, false, false,
                    List.of(Hair.PARTED, Hair.CROPPED, Hair.TOUSLED, Hair.CURLY),
                    List.of(Cut.SHIRT, Cut.JACKET, Cut.SWEATER, Cut.TEE));
            case WOMAN -> Person.of(width, Stature.WOMAN, true, false,
                    List.of(Hair.LONG, Hair.BOB, Hair.PONYTAIL, Hair.BUN, Hair.CURLY),
                    List.of(Cut.DRESS, Cut.SKIRT, Cut.CARDIGAN, Cut.SWEATER, Cut.DRESS));
            case BOY -> Person.of(width, Stature.CHILD, false, false,
                    List.of(Hair.TOUSLED, Hair.PARTED, Hair.CROPPED, Hair.CURLY),
                    List.of(Cut.TEE, Cut.OVERALLS, Cut.SWEATER));
            case GIRL -> Person.of(width, Stature.CHILD, true, false,
                    List.of(Hair.PIGTAILS, Hair.BOB, Hair.PONYTAIL, Hair.LONG),
                    List.of(Cut.DRESS, Cut.SKIRT, Cut.OVERALLS, Cut.DRESS));
            case OLD_MAN -> Person.of(width, Stature.OLD, false, true, List.of(Hair.THIN, Hair.PARTED, Hair.THIN),
                    List.of(Cut.JACKET, Cut.SHIRT, Cut.SWEATER));
            case OLD_WOMAN -> Person.of(width, Stature.OLD, true, true, List.of(Hair.BUN, Hair.CURLY, Hair.BOB),
                    List.of(Cut.CARDIGAN, Cut.DRESS, Cut.SKIRT));
            case DANCER -> dancing(Person.of(width, Stature.WOMAN, true, false, List.of(Hair.BUN), List.of(Cut.TUTU)));
            case BABY -> new Baby(width);
            case ASTRONAUT -> new Astronaut(width);
            case KNIGHT -> new Knight(width);
            case ROBOT -> new Robot(width);
            case SNOWMAN -> new Snowman(width);
            default -> throw new IllegalArgumentException("nobody draws " + thing);
        };
    }

    private static Drawing dancing(Drawing dancer) {
        return (brush, pose) -> dancer.draw(brush, pose.action() == Action.STANDING
                ? new Pose(Action.DANCING, pose.phase(), pose.tint(), pose.lightFrom(), pose.lampsLit(), pose.seed())
                : pose);
    }
}
