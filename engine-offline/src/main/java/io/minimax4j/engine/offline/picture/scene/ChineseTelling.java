package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scene in Chinese. */
final class ChineseTelling {
    private static final List<String> NUMBERS = List.of("零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一",
            "十二");

    private final Scene scene;

    ChineseTelling(Scene scene) {
        this.scene = scene;
    }

    String text() {
        StringBuilder text = new StringBuilder(setting());
        List<String> figures = Telling.of(scene).stream().map(this::figure).toList();
        if (!figures.isEmpty()) {
            text.append(String.join("，", figures)).append('。');
        }
        List<String> features = scene.features().stream().map(ChineseTelling::feature).toList();
        if (!features.isEmpty()) {
            text.append("还能看到").append(String.join("、", features)).append('。');
        }
        return text.append(look()).toString();
    }

    private String setting() {
        StringBuilder text = new StringBuilder();
        if (EnglishTelling.hasWeather(scene.place())) {
            text.append(season(scene.season())).append("的").append(daytime(scene.daytime())).append("，")
                    .append(weather(scene.weather())).append("，");
        } else {
            text.append(daytime(scene.daytime())).append("，");
        }
        return text.append("场景是").append(place(scene.place())).append("，").append(light(scene.daytime())).append('。')
                .toString();
    }

    private static String light(Daytime daytime) {
        return switch (daytime) {
            case DAWN, SUNSET -> "光线柔和";
            case MORNING -> "光线清新";
            case NOON -> "光线明亮";
            case AFTERNOON -> "光线斜照";
            case DUSK -> "光线渐暗";
            case NIGHT -> "光线幽暗";
        };
    }

    private String figure(Telling telling) {
        String where = telling.isFar() ? "远处" : telling.x() < 0.38 ? "左边" : telling.x() > 0.62 ? "右边" : "画面中央";
        String action = telling.relation() == Relation.RIDE ? "" : action(telling.first());
        Figure partner = telling.partner();
        Relation relation = telling.relation();
        String other = partner == null ? "" : counted(1, partner.tint(), partner);
        String told = counted(telling.number(), telling.tint(), telling.first());
        String does = action.isEmpty() ? "" : "在" + action;
        if (partner == null || relation == null) {
            return where + "有" + told + does;
        }
        return where + "有" + told + switch (relation) {
            case IN, ON -> "在" + other + (relation == Relation.IN ? "里" : "上") + action;
            case RIDE -> "骑着" + other;
            case WEAR -> "戴着" + other + does;
            default -> "拿着" + other + does;
        };
    }

    private static String counted(int number, @Nullable Tint tint, Figure figure) {
        Names.Name name = Names.of(figure.thing());
        String digits = number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
        return digits + name.measure() + (tint == null ? "" : colour(tint) + "的") + name.chinese();
    }

    private String look() {
        List<String> parts = new ArrayList<>();
        if (!scene.tints().isEmpty()) {
            parts.add("色调是" + String.join("、", scene.tints().stream().map(ChineseTelling::colour).toList()));
        }
        if (scene.mood() != Mood.NEUTRAL) {
            parts.add("气氛" + mood(scene.mood()));
        }
        parts.add(style(scene.style()));
        return String.join("，", parts) + "。";
    }

    private static String action(Figure figure) {
        boolean vehicle = figure.thing().kind() == Thing.Kind.VEHICLE;
        return switch (figure.action()) {
            case STANDING -> "";
            case SITTING -> "坐着";
            case LYING -> "躺着";
            case WALKING -> vehicle ? "行驶" : "散步";
            case RUNNING -> vehicle ? "行驶" : "奔跑";
            case JUMPING -> "跳跃";
            case FLYING -> "飞翔";
            case SWIMMING -> "游动";
            case DANCING -> "跳舞";
            case SLEEPING -> "睡觉";
            case READING -> "看书";
            case WAVING -> "挥手";
        };
    }

    private static String colour(Tint tint) {
        return switch (tint) {
            case RED -> "红色";
            case ORANGE -> "橙色";
            case YELLOW -> "黄色";
            case GREEN -> "绿色";
            case CYAN -> "青色";
            case BLUE -> "蓝色";
            case PURPLE -> "紫色";
            case PINK -> "粉色";
            case BROWN -> "棕色";
            case BLACK -> "黑色";
            case WHITE -> "白色";
            case GREY -> "灰色";
            case GOLD -> "金色";
            case SILVER -> "银色";
        };
    }

    private static String place(Place place) {
        return switch (place) {
            case MEADOW -> "草地";
            case FIELD -> "田野";
            case FOREST -> "森林";
            case MOUNTAINS -> "群山";
            case LAKE -> "湖泊";
            case RIVER -> "河流";
            case SEA -> "大海";
            case BEACH -> "沙滩";
            case ISLAND -> "小岛";
            case DESERT -> "沙漠";
            case SNOWFIELD -> "雪地";
            case CITY -> "城市";
            case STREET -> "街道";
            case VILLAGE -> "村庄";
            case GARDEN -> "花园";
            case ROOM -> "房间";
            case STUDIO -> "摄影棚";
            case SPACE -> "太空";
            case UNDERWATER -> "海底";
            case SKY -> "云海";
            case WATERFALL -> "瀑布";
        };
    }

    private static String daytime(Daytime daytime) {
        return switch (daytime) {
            case DAWN -> "黎明";
            case MORNING -> "早晨";
            case NOON -> "正午";
            case AFTERNOON -> "下午";
            case SUNSET -> "黄昏";
            case DUSK -> "傍晚";
            case NIGHT -> "夜晚";
        };
    }

    private static String season(Season season) {
        return switch (season) {
            case SPRING -> "春天";
            case SUMMER -> "夏天";
            case AUTUMN -> "秋天";
            case WINTER -> "冬天";
        };
    }

    private static String weather(Weather weather) {
        return switch (weather) {
            case CLEAR -> "天晴";
            case CLOUDY -> "多云";
            case OVERCAST -> "阴天";
            case FOG -> "薄雾";
            case RAIN -> "下雨";
            case STORM -> "暴风雨";
            case SNOW -> "下雪";
            case WIND -> "微风";
        };
    }

    private static String feature(Feature feature) {
        return switch (feature) {
            case MOUNTAINS -> "远处的群山";
            case HILLS -> "山丘";
            case FOREST -> "远处的森林";
            case CITY -> "远处的城市";
            case VILLAGE -> "远处的村庄";
            case RIVER -> "蜿蜒的河流";
            case LAKE -> "湖泊";
            case SEA -> "大海";
            case WATERFALL -> "瀑布";
            case ROAD -> "小路";
            case FLOWERS -> "遍地鲜花";
            case SUN -> "太阳";
            case MOON -> "月亮";
            case CRESCENT -> "一弯新月";
            case STARS -> "星星";
            case CLOUDS -> "白云";
            case RAINBOW -> "彩虹";
            case AURORA -> "极光";
            case FIREWORKS -> "烟花";
            case METEORS -> "流星";
            case PLANET -> "行星";
            case BIRDS -> "归鸟";
            case FALLING_PETALS -> "花瓣";
            case FALLING_LEAVES -> "落叶";
            case FIREFLIES -> "萤火虫";
            case LANTERNS -> "孔明灯";
        };
    }

    private static String mood(Mood mood) {
        return switch (mood) {
            case NEUTRAL -> "";
            case HAPPY -> "欢快";
            case CALM -> "宁静";
            case ROMANTIC -> "浪漫";
            case MELANCHOLY -> "忧伤";
            case MYSTERIOUS -> "神秘";
            case DARK -> "阴森";
            case DRAMATIC -> "紧张";
            case DREAMY -> "梦幻";
            case EPIC -> "壮丽";
        };
    }

    private static String style(ArtStyle style) {
        return switch (style) {
            case PAINTED -> "手绘插画";
            case PHOTO -> "写实摄影";
            case WATERCOLOUR -> "水彩画";
            case INK -> "水墨画";
            case FLAT -> "扁平插画";
            case PIXEL -> "像素画";
            case COMIC -> "漫画";
            case OIL -> "油画";
            case NEON -> "霓虹风格";
            case SKETCH -> "素描";
            case LIVELY -> "元气风";
            case MEDIEVAL -> "中世纪风格";
            case CLAY -> "黏土风格";
            case PAPER_CUT -> "剪纸风格";
        };
    }
}
