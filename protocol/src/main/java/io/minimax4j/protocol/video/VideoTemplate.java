package io.minimax4j.protocol.video;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The templates of {@code /v1/video_template_generation} (contract 3). The wire knows their ids only; the short names are
 * this project's.
 */
public enum VideoTemplate {
    DIVING_CN("392753057216684038", "diving_cn", "Diving (China)", "跳水", "person or pet or object photo", null),
    DIVING("392747428568649728", "diving", "Diving", "跳水（国际）", "person or action photo", null),
    STILL_RINGS("393881433990066176", "still_rings", "Still rings routine", "吊环", "pet or person photo", null),
    RUN_FOR_LIFE("393769180141805569", "run_for_life", "Run for Life", "绝地求生", "pet photo",
            "kind of beast e.g. Lion / 狮子"),
    LABUBU("394246956137422856", "labubu", "Labubu Face-Swap", "万物皆可 labubu", "person or pet photo", null),
    MCDONALDS_DELIVERY_PET("393879757702918151", "mcdonalds_delivery_pet", "McDonald's Delivery Pet", "麦当劳宠物外卖员",
            "pet photo", null),
    TIBETAN_PORTRAIT("393766210733957121", "tibetan_portrait", "Tibetan Portrait", "藏族风写真", "face photo", null),
    HELPLESS_MOMENTS("394125185182695432", "helpless_moments", "Helpless Moments", "生无可恋", null,
            "character plus miserable activity, e.g. puppy working overtime"),
    WINTER_LOVE_LETTER("393857704283172864", "winter_love_letter", "Winter Love Letter", "情书写真", "portrait photo",
            null),
    FEMALE_TRYON_AD("393866076583718914", "female_tryon_ad", "Female Model Try-On Ad", "女模特试穿广告", "garment photo",
            null),
    MALE_TRYON_AD("393876118804459526", "male_tryon_ad", "Male Model Try-On Ad", "男模特试穿广告", "garment photo", null),
    FOUR_SEASONS("398574688191234048", "four_seasons", "Four Seasons", "四季写真", "face photo", null),
    TRANSFORMERS("397087679467597833", "transformers", "Transformers", "变形金刚", "car photo", null),
    WEIGHTLIFTING("393498001241890824", "weightlifting", "Weightlifting", "举重", "pet photo", null),
    CLIMBING("393488336655310850", "climbing", "Climbing", "攀岩", "person photo", null),
    ANIME_LIFE_SIM("394514820878671878", "anime_life_sim", "Anime Life Sim", "动漫人生", null, "scene description"),
    PET_PILOT("397017167949312007", "pet_pilot", "Pet Pilot", "宠物飞行员", "pet photo", null),
    MINIATURE_SET_AD("394176968202485769", "miniature_set_ad", "Miniature Set Ad", "微缩场景广告", "product photo", null),
    ART_FONTS("394875727173492739", "art_fonts", "Art Fonts", "艺术字", null, "word plus visual element"),
    DRINKFALL("394220989629177861", "drinkfall", "Drinkfall", "饮料瀑布", "beverage product photo", null),
    ECOMMERCE_DISPLAY_AD("393853165953970178", "ecommerce_display_ad", "E-commerce Display Ad", "电商展示广告", null,
            "product description"),
    CHARACTER_3D_PRODUCT("401431836934868999", "3d_character_product", "3D character product presentation", "3D 角色讲解产品",
            "product photo", "what to explain");

    private final String id;
    private final String slug;
    private final String english;
    private final String chinese;
    private final @Nullable String picture;
    private final @Nullable String text;

    VideoTemplate(String id, String slug, String english, String chinese, @Nullable String picture,
            @Nullable String text) {
        this.id = id;
        this.slug = slug;
        this.english = english;
        this.chinese = chinese;
        this.picture = picture;
        this.text = text;
    }

    /** The template of an id. */
    public static Optional<VideoTemplate> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }

    /** The template of a short name. */
    public static Optional<VideoTemplate> ofSlug(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    /** Eighteen digits. */
    public String id() {
        return id;
    }

    /** Its short name, such as {@code still_rings}. */
    public String slug() {
        return slug;
    }

    public String english() {
        return english;
    }

    public String chinese() {
        return chinese;
    }

    /** What its picture is to show; empty if it takes none. */
    public Optional<String> picture() {
        return Optional.ofNullable(picture);
    }

    /** What its text is to say; empty if it takes none. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }
}
