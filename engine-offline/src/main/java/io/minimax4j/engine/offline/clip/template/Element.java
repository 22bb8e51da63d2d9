package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What letters are made of. */
enum Element {
    FLOWERS(0xDFF3E4, 0xF9DCE6, 0x5FA65A, 0xFFFFFF, "flower", "rose", "blossom", "petal", "garden", "spring", "花", "玫瑰",
            "樱", "春") {
        @Override
        void grow(Brush brush, double x, double y, double size, double time, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            if (random.nextInt(3) == 0) {
                brush.plane(Outline.leaf(x, y, size * 0.9, size * 0.42, 360 * random.nextDouble(), 0.45),
                        new Color(0x4F9E50));
            }
            Color color = PETALS[random.nextInt(PETALS.length)];
            double radius = size * (0.22 + 0.2 * random.nextDouble());
            double atX = x + size * 0.5 * (random.nextDouble() - 0.5);
            double atY = y + size * 0.5 * (random.nextDouble() - 0.5);
            double turn = 70 * random.nextDouble() + 6 * Math.sin(2 * time);
            for (int i = 0; i < 5; i++) {
                double angle = Math.toRadians(72 * i + turn);
                brush.flat(Brush.ellipse(atX + radius * 0.6 * Math.cos(angle), atY + radius * 0.6 * Math.sin(angle),
                        radius * 0.52, radius * 0.42,
                        72 * i + turn), i % 2 == 0 ? color : Shade.lighter(color, 0.14));
            }
            brush.flat(Brush.ellipse(atX, atY, radius * 0.3, radius * 0.3), new Color(0xFFD75E));
        }

        @Override
        Fall fall(long seed) {
            return new Fall(Fall.Grain.PETAL, 50, 0.12, 0.08, 0.026, List.of(PETALS), seed);
        }
    },
    FIRE(0x2A0F14, 0x6B1F16, 0xE8541E, 0xFFD36B, "fire", "flame", "lava", "burn", "hot", "火", "焰", "岩浆") {
        @Override
        void grow(Brush brush, double x, double y, double size, double time, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double age = (random.nextDouble() + 1.3 * time) % 1;
            double high = size * (0.9 + 0.9 * random.nextDouble());
            double atX = x + size * 0.5 * (random.nextDouble() - 0.5) + size * 0.12 * Math.sin(8 * time + 6 * age);
            Color color = age < 0.35 ? new Color(0xFFE27A) : age < 0.7 ? new Color(0xFF9A2E) : new Color(0xE8401E);
            brush.flat(
                    Outline.leaf(atX, y - high * age * 0.8 + size * 0.2, high * (1 - 0.6 * age), size * 0.5 * (1 - age),
                            -90, 0.35),
                    Shade.alpha(color, 0.85 * (1 - age)));
        }

        @Override
        Fall fall(long seed) {
            return new Fall(Fall.Grain.GLOW, 60, -0.4, 0.06, 0.016, List.of(new Color(0xFFB04A), new Color(0xFF7A2A)),
                    seed);
        }
    },
    WATER(0x0F4C81, 0x7FD0EA, 0x2FA3DA, 0xE4F9FF, "water", "ocean", "sea", "wave", "river", "rain", "bubble", "水", "海",
            "浪", "雨") {
        @Override
        void grow(Brush brush, double x, double y, double size, double time, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double atX = x + size * 0.7 * (random.nextDouble() - 0.5);
            double age = (random.nextDouble() + 0.4 * time) % 1;
            double radius = size * (0.06 + 0.16 * random.nextDouble());
            double atY = y + size * 0.4 - size * 0.9 * age;
            brush.flat(Brush.ellipse(atX, atY, radius, radius),
                    Shade.alpha(new Color(0xC9F1FF), 0.45 * Math.sin(Math.PI * age)));
            brush.line(Outline.arc(atX, atY, radius * 0.75, radius * 0.75, 190, 80), radius * 0.25,
                    Shade.alpha(Color.WHITE, 0.9 * Math.sin(Math.PI * age)));
        }

        @Override
        Fall fall(long seed) {
            return new Fall(Fall.Grain.GLOW, 40, -0.12, 0.02, 0.03, List.of(Color.WHITE), seed);
        }
    },
    ICE(0x8FB9E0, 0xE9F5FF, 0x9ED8F5, 0xFFFFFF, "ice", "snow", "frost", "winter", "crystal", "冰", "雪", "冬", "水晶") {
        @Override
        void grow(Brush brush, double x, double y, double size, double time, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double turn = -90 + 130 * (random.nextDouble() - 0.5);
            double length = size * (0.35 + 0.5 * random.nextDouble());
            double from = Math.toRadians(turn);
            double wide = size * 0.13;
            double baseX = x + size * 0.5 * (random.nextDouble() - 0.5);
            double tipX = baseX + length * Math.cos(from);
            double tipY = y + length * Math.sin(from);
            Color color = Shade.mix(new Color(0xCDEFFF), new Color(0x6FB7E8), random.nextDouble());
            brush.flat(Outline.polygon(baseX - wide, y, tipX, tipY, baseX, y + wide * 0.6),
                    Shade.alpha(Shade.lighter(color, 0.5), 0.85));
            brush.flat(Outline.polygon(baseX + wide, y, tipX, tipY, baseX, y + wide * 0.6), Shade.alpha(color, 0.85));
        }

        @Override
        Fall fall(long seed) {
            return Fall.snow(110, seed);
        }
    },
    LEAVES(0xCFE8C8, 0xF3F6DC, 0x6E4A2A, 0xF4FFC8, "leaf", "leaves", "forest", "tree", "nature", "bamboo", "grass",
            "vine", "叶", "森林", "树", "竹", "草") {
        @Override
        void grow(Brush brush, double x, double y, double size, double time, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = 0; i < 2; i++) {
                double turn = 360 * random.nextDouble() + 7 * Math.sin(2 * time + random.nextDouble());
                brush.plane(Outline.leaf(x, y, size * (0.5 + 0.5 * random.nextDouble()), size * 0.36, turn, 0.45),
                        Shade.mix(new Color(0x3F8F3E), new Color(0x9CCB4A), random.nextDouble()));
            }
        }

        @Override
        Fall fall(long seed) {
            return new Fall(Fall.Grain.LEAF, 40, 0.13, 0.08, 0.026, List.of(new Color(0x6DB84B), new Color(0x9BD36B)),
                    seed);
        }
    },
    CANDY(0xFFE3F1, 0xFFF7D9, 0xFF7FB0, 0xFFFFFF, "candy", "sweet", "cake", "chocolate", "cream", "dessert", "糖", "蛋糕",
            "甜", "巧克力") {
        @Override
        void grow(Brush brush, double x, double y, double size, double time, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double turn = Math.PI * random.nextDouble();
            double atX = x + size * 0.6 * (random.nextDouble() - 0.5);
            double atY = y + size * 0.6 * (random.nextDouble() - 0.5);
            double half = size * 0.14;
            brush.segment(atX - half * Math.cos(turn), atY - half * Math.sin(turn), atX + half * Math.cos(turn),
                    atY + half * Math.sin(turn), size * 0.1,
                    Spray.CONFETTI.get(random.nextInt(Spray.CONFETTI.size())));
        }

        @Override
        Fall fall(long seed) {
            return new Fall(Fall.Grain.PETAL, 40, 0.1, 0.03, 0.016, Spray.CONFETTI, seed);
        }
    },
    STARS(0x0B1035, 0x35286B, 0x5B4BC4, 0xFFF3B0, "star", "galaxy", "space", "night", "neon", "light", "moon", "星",
            "银河", "夜", "霓虹", "光", "月") {
        @Override
        void grow(Brush brush, double x, double y, double size, double time, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double on = 0.5 + 0.5 * Math.sin(4 * time + 20 * random.nextDouble());
            double atX = x + size * 0.8 * (random.nextDouble() - 0.5);
            double atY = y + size * 0.8 * (random.nextDouble() - 0.5);
            Color color = Shade.mix(new Color(0xFFF3B0), new Color(0x9FD0FF), random.nextDouble());
            if (random.nextInt(3) == 0) {
                brush.glow(atX, atY, size * 0.5, Shade.alpha(color, 0.45 * on));
            }
            brush.flat(Shapes.star(atX, atY, size * 0.2 * (0.4 + on), 4, 0), Shade.alpha(color, 0.6 + 0.4 * on));
        }

        @Override
        Fall fall(long seed) {
            return new Fall(Fall.Grain.GLOW, 70, 0.015, 0.01, 0.014, List.of(Color.WHITE, new Color(0xBFD4FF)), seed);
        }
    },
    GOLD(0x2B1B12, 0x6A4522, 0xD9A62E, 0xFFF3C4, "gold", "metal", "jewel", "diamond", "luxury", "metallic", "金", "钻石",
            "珠宝") {
        @Override
        void grow(Brush brush, double x, double y, double size, double time, long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double atX = x + size * 0.7 * (random.nextDouble() - 0.5);
            double atY = y + size * 0.7 * (random.nextDouble() - 0.5);
            double on = Math.max(0, Math.sin(3 * time + 30 * random.nextDouble()));
            brush.ball(atX, atY, size * 0.1, size * 0.1,
                    Shade.mix(new Color(0xF6D36B), new Color(0xB9791E), random.nextDouble()));
            brush.flat(Shapes.star(atX, atY, size * 0.22 * on, 4, 0), Shade.alpha(new Color(0xFFFBE6), on));
        }

        @Override
        Fall fall(long seed) {
            return new Fall(Fall.Grain.GLOW, 60, 0.08, 0.02, 0.014, List.of(new Color(0xFFE08A)), seed);
        }
    };

    private static final Color[] PETALS = {new Color(0xF27FA5), new Color(0xF9B3C9), new Color(0xF6F0F4),
        new Color(0xB884D9), new Color(0xF7A34F),
        new Color(0xE5486A)};

    private final Color sky;
    private final Color ground;
    private final Color body;
    private final Color light;
    private final List<String> words;

    Element(int sky, int ground, int body, int light, String... words) {
        this.sky = new Color(sky);
        this.ground = new Color(ground);
        this.body = new Color(body);
        this.light = new Color(light);
        this.words = List.of(words);
    }

    /** The last that the text names, for the word comes first; gold if it names none. */
    static Element of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Element found = GOLD;
        int last = -1;
        for (Element element : values()) {
            for (String word : element.words) {
                int at = lower.lastIndexOf(word);
                if (at > last) {
                    last = at;
                    found = element;
                }
            }
        }
        return found;
    }

    /** Whether a piece of text is its name. */
    boolean names(String piece) {
        String lower = piece.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(word -> lower.equals(word) || lower.equals(word + "s"));
    }

    Color sky() {
        return sky;
    }

    Color ground() {
        return ground;
    }

    Color body() {
        return body;
    }

    Color light() {
        return light;
    }

    /** Whether what has grown keeps as it is. */
    boolean keepsStill() {
        return switch (this) {
            case FLOWERS, LEAVES, ICE, CANDY -> true;
            case FIRE, WATER, STARS, GOLD -> false;
        };
    }

    /** Draws what of it grows at a place of a stroke that is so wide. */
    abstract void grow(Brush brush, double x, double y, double size, double time, long seed);

    /** What of it is in the air. */
    abstract Fall fall(long seed);
}
