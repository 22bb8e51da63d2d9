package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.SceneReader;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import io.minimax4j.engine.offline.picture.thing.Thing;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A weary character and what it has to do: the heap before it grows, the clock runs, and its head sinks onto the desk. */
final class HelplessMoments implements Routine {
    /** What there is too much of, by words that name it. */
    private enum Toil {
        PAPER(Thing.COMPUTER, "work", "office", "overtime", "job", "boss", "meeting", "code", "report", "加班", "上班",
                "工作", "开会", "报告", "代码"),
        BOOKS(Thing.LAMP, "study", "homework", "exam", "school", "read", "class", "作业", "考试", "学习", "上课", "读书", "写字"),
        DISHES(Thing.TEAPOT, "dish", "clean", "cook", "kitchen", "wash", "house", "chore", "洗碗", "打扫", "做饭", "家务",
                "洗衣"),
        FOOD(Thing.CUP, "diet", "eat", "hungry", "vegetable", "减肥", "吃", "饿"),
        PARCELS(Thing.LAMP, "deliver", "carry", "pack", "parcel", "move", "shop", "快递", "搬", "购物", "送");

        private final Thing beside;
        private final List<String> words;

        Toil(Thing beside, String... words) {
            this.beside = beside;
            this.words = List.of(words);
        }

        static Toil of(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (Toil toil : values()) {
                if (toil.words.stream().anyMatch(lower::contains)) {
                    return toil;
                }
            }
            return PAPER;
        }
    }

    private static final double DESK = 0.76;
    private static final double COLLAPSE = 4.35;

    private final double ratio;
    private final Toil toil;
    private final Sprite weary;
    private final double tall;
    private final Sprite beside;
    private final @Nullable Sprite heaped;
    private final Cloth room;
    private final Scene scene;
    private final long seed;
    private final Track slump;
    private final Track nod;

    HelplessMoments(Props props) {
        this.ratio = props.ratio();
        this.seed = props.seed();
        Scene told = SceneReader.read(props.text(), props.size(), false, seed);
        @Nullable
        Figure who = told.figures().stream()
                .filter(figure -> figure.thing().kind() == Thing.Kind.PERSON
                        || figure.thing().kind() == Thing.Kind.ANIMAL
                        || figure.thing().kind() == Thing.Kind.FLYER || figure.thing().kind() == Thing.Kind.SWIMMER)
                .findFirst().orElse(null);
        Thing thing = who == null ? Thing.CAT : who.thing();
        this.toil = Toil.of(props.text());
        this.tall = thing.kind() == Thing.Kind.PERSON ? 0.68 : Math.clamp(0.66 / thing.aspect(), 0.44, 0.62);
        Action pose = thing.kind() == Thing.Kind.PERSON ? Action.STANDING : Action.SITTING;
        this.weary = Player.of(thing, pose, who == null ? null : who.tint(), tall, 1, props.unit(), seed).phases()
                .getFirst();
        this.beside = Player.prop(toil.beside, null, 0.24, props.unit(), seed);
        Thing heap = switch (toil) {
            case PAPER -> null;
            case BOOKS -> Thing.BOOK;
            case DISHES -> Thing.CUP;
            case FOOD -> Thing.APPLE;
            case PARCELS -> Thing.GIFT;
        };
        this.heaped = heap == null ? null : Player.prop(heap, null, 0.1, props.unit(), seed);
        this.scene = Sets.indoors(Mood.MELANCHOLY, seed);
        this.room = Cloth.painted(ratio + 0.1, 1.1, props.unit(), this::night);
        this.slump = Track.from(0).to(1.4, 0.04).to(2.6, 0.1).to(3.6, 0.15).to(COLLAPSE - 0.1, 0.12)
                .to(COLLAPSE + 0.12, 0.36, Ease.IN)
                .to(COLLAPSE + 0.3, 0.3).to(6, 0.33);
        this.nod = Track.from(0).to(0.8, 3).to(1.5, -3).to(2.3, 6).to(2.5, -1).to(3.2, 9).to(3.35, -2, Ease.OUT)
                .to(COLLAPSE - 0.1, 5)
                .to(COLLAPSE + 0.12, 22, Ease.IN).to(COLLAPSE + 0.35, 18).to(6, 19);
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1).to(4, 1.16).to(COLLAPSE + 0.1, 1.16).to(COLLAPSE + 0.3, 1.2).to(6, 1.04).at(time);
        Shot shot = new Shot(ratio / 2, 0.5 + 0.1 * (zoom - 1), zoom);
        easel.look(time > COLLAPSE + 0.1 && time < COLLAPSE + 0.3 ? shot.shaken(0.006, time) : shot);
        easel.cloth(room, -0.05, -0.05, 0.8);
        Brush brush = easel.brush();
        clock(brush, time);
        double x = ratio / 2;
        double flat = slump.at(time) + 0.012 * Math.sin(3 * time);
        double tremble = time > 3.5 && time < COLLAPSE ? 0.003 * Math.sin(60 * time) : 0;
        easel.shadow(x, DESK + 0.1, 0.3, 0.6);
        easel.sprite(weary, Stance.at(x + tremble, DESK + 0.12).turned(nod.at(time)).squashed(flat));
        cloud(brush, x, time);
        desk(brush);
        heaps(easel, time);
        easel.sprite(beside, Stance.at(x + 0.33, DESK + 0.05));
        double head = DESK + 0.12 - tall * (1 - flat);
        moods(brush, x, head, time);
        easel.veil(new Color(0x12183A), 0.12 + 0.1 * Math.sin(0.5 * time));
    }

    private void heaps(Easel easel, double time) {
        int most = 15;
        for (int i = 0; i < most; i++) {
            double lands = 0.35 + 0.25 * i;
            double share = Math.clamp((time - lands) / 0.28, 0, 1);
            if (share <= 0) {
                continue;
            }
            int column = i % 3;
            int row = i / 3;
            double jump = time > COLLAPSE + 0.12
                    ? 0.02 * Math.exp(-6 * (time - COLLAPSE - 0.12)) * Math.abs(Math.sin(20 * (time - COLLAPSE)))
                    : 0;
            double x = ratio / 2 - 0.62 + 0.155 * column + 0.014 * Math.sin(7.0 * i)
                    + 0.004 * row * Math.sin(2 * time + column);
            double step = heaped == null ? 0.045 : 0.082;
            double y = DESK + 0.045 - step * row - (1 - Ease.IN.apply(share)) * 0.5 - jump;
            double tilt = 8 * Math.sin(5.0 * i);
            if (heaped != null) {
                easel.sprite(heaped, Stance.at(x, y).turned(tilt));
            } else {
                stack(easel.brush(), x, y, tilt / 3);
            }
        }
    }

    private static void stack(Brush brush, double x, double y, double tilt) {
        brush.turned(tilt, x, y, () -> {
            for (int sheet = 0; sheet < 4; sheet++) {
                brush.plane(
                        Outline.polygon(x - 0.07, y - 0.011 * sheet, x + 0.07, y - 0.011 * sheet, x + 0.062,
                                y - 0.011 * sheet - 0.011,
                                x - 0.062, y - 0.011 * sheet - 0.011),
                        sheet % 2 == 0 ? new Color(0xFBFAF4) : new Color(0xE3E1D8));
            }
        });
    }

    private void desk(Brush brush) {
        double x = ratio / 2;
        brush.fade(
                Outline.polygon(x - 0.74, DESK + 0.02, x + 0.74, DESK + 0.02, x + 0.8, DESK + 0.075, x - 0.8,
                        DESK + 0.075),
                new Color(0xC98F5B), new Color(0xA36C3E));
        brush.fade(Outline.box(x - 0.8, DESK + 0.075, 1.6, 0.045), new Color(0x8A5630), new Color(0x6E4325));
        brush.fade(Outline.box(x - 0.72, DESK + 0.12, 0.07, 0.3), new Color(0x7A4B2A), new Color(0x593519));
        brush.fade(Outline.box(x + 0.65, DESK + 0.12, 0.07, 0.3), new Color(0x7A4B2A), new Color(0x593519));
        brush.plane(Outline.box(x - 0.55, DESK + 0.12, 1.1, 0.3), new Color(0x5E3A20));
    }

    /** A cloud of its own hangs over it and rains. */
    private void cloud(Brush brush, double x, double time) {
        double there = Track.from(1.6, 0).to(2.4, 1, Ease.OVER).at(time);
        if (there <= 0) {
            return;
        }
        double y = 0.1 + 0.01 * Math.sin(2 * time);
        for (int i = 0; i < 14; i++) {
            double run = (1.3 * time + 0.618 * i) % 1;
            double at = x - 0.15 + 0.3 * (i * 0.377 % 1);
            brush.segment(at, y + 0.06 + 0.3 * run, at - 0.005, y + 0.095 + 0.3 * run, 0.006,
                    Shade.alpha(new Color(0x9CC7F0), there * (1 - run)));
        }
        Color grey = Shade.alpha(new Color(0x666E86), Math.min(1, there));
        for (int i = 0; i < 5; i++) {
            double out = -0.16 + 0.08 * i;
            brush.ball(x + out * there, y + 0.02 * Math.abs(i - 2) - 0.02, 0.085 * there, 0.062 * there,
                    Shade.lighter(grey, 0.05 * (i % 2)));
        }
        if (time > 3.3 && time < 3.42 || time > 3.5 && time < 3.56) {
            brush.flat(Outline.polygon(x + 0.05, y + 0.05, x + 0.01, y + 0.13, x + 0.035, y + 0.13, x + 0.005, y + 0.2,
                    x + 0.075, y + 0.11,
                    x + 0.05, y + 0.11, x + 0.085, y + 0.05), new Color(0xFFE36B));
        }
    }

    private void moods(Brush brush, double x, double head, double time) {
        for (int i = 0; i < 3; i++) {
            double age = (time - 0.7 - 1.15 * i) / 0.9;
            if (age > 0 && age < 1) {
                brush.flat(
                        Brush.blob(x - 0.14, head + 0.04 + 0.14 * age * age, x - 0.125, head + 0.075 + 0.14 * age * age,
                                x - 0.14,
                                head + 0.09 + 0.14 * age * age, x - 0.155, head + 0.075 + 0.14 * age * age),
                        Shade.alpha(new Color(0x8FD3FF), 0.9 * (1 - age * age)));
            }
            double puff = (time - 1.9 - 1.2 * i) / 1.1;
            if (puff > 0 && puff < 1) {
                brush.glow(x + 0.16 + 0.2 * puff, head + 0.22 - 0.04 * puff, 0.03 + 0.06 * puff,
                        Shade.alpha(Color.WHITE, 0.6 * (1 - puff)));
            }
        }
        if (time > COLLAPSE + 0.3) {
            for (int i = 0; i < 3; i++) {
                double age = (0.5 * (time - COLLAPSE - 0.3) + i / 3.0) % 1;
                double size = 0.03 + 0.04 * age;
                brush.line(
                        Letters.word("Z", x + 0.14 + 0.16 * age + 0.02 * Math.sin(6 * age), head - 0.26 * age, size, 0),
                        0.009,
                        Shade.alpha(Color.WHITE, Math.sin(Math.PI * age)));
            }
        }
    }

    /** The hours go by. */
    private void clock(Brush brush, double time) {
        double x = ratio * 0.2;
        double y = 0.24;
        brush.ball(x, y, 0.1, 0.1, new Color(0xB8433C));
        brush.flat(Brush.ellipse(x, y, 0.085, 0.085), new Color(0xFBF6E9));
        for (int i = 0; i < 12; i++) {
            double turn = Math.PI * i / 6;
            brush.segment(x + 0.07 * Math.cos(turn), y + 0.07 * Math.sin(turn), x + 0.078 * Math.cos(turn),
                    y + 0.078 * Math.sin(turn), 0.005,
                    new Color(0x3A2F2A));
        }
        double minute = 2.6 * time - Math.PI / 2;
        double hour = 2.6 * time / 12 - 0.9;
        brush.segment(x, y, x + 0.062 * Math.cos(minute), y + 0.062 * Math.sin(minute), 0.007, new Color(0x26201C));
        brush.segment(x, y, x + 0.04 * Math.cos(hour), y + 0.04 * Math.sin(hour), 0.01, new Color(0x26201C));
    }

    private void night(Brush brush) {
        brush.fade(Outline.box(0, 0, ratio + 0.2, 0.95), new Color(0x46507E), new Color(0x6A6A93));
        double x = ratio * 0.68;
        brush.fade(Outline.box(x, 0.12, 0.42, 0.4), new Color(0x101A45), new Color(0x2F3E78));
        for (int i = 0; i < 14; i++) {
            brush.ball(x + 0.42 * (i * 0.377 % 1), 0.13 + 0.2 * (i * 0.618 % 1), 0.003, 0.003, Color.WHITE);
            double high = 0.06 + 0.13 * (i * 0.49 % 1);
            brush.flat(Outline.box(x + 0.03 * i, 0.52 - high, 0.028, high), new Color(0x0D1433));
            brush.flat(Outline.box(x + 0.03 * i + 0.008, 0.53 - high, 0.008, 0.01), new Color(0xFFD36B));
        }
        brush.ball(x + 0.3, 0.2, 0.034, 0.034, new Color(0xFFF4CF));
        brush.line(Outline.box(x, 0.12, 0.42, 0.4), 0.022, new Color(0xD9CDBB));
        brush.segment(x + 0.21, 0.12, x + 0.21, 0.52, 0.012, new Color(0xD9CDBB));
        brush.fade(Outline.box(0, 0.86, ratio + 0.2, 0.3), new Color(0x5A4A52), new Color(0x3E343F));
        brush.glow(ratio / 2, 0.5, 0.6, Shade.alpha(new Color(0xFFD9A0), 0.3));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            cues.add(new Cue(Effect.STEP, 0.62 + 0.25 * i, -0.5, 0.5));
        }
        cues.add(Cue.of(Effect.SIGH, 1.9));
        cues.add(Cue.of(Effect.SIGH, 3.1));
        cues.add(Cue.of(Effect.THUD, COLLAPSE + 0.12));
        return List.copyOf(cues);
    }
}
