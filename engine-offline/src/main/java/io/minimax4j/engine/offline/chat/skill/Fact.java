package io.minimax4j.engine.offline.chat.skill;

import java.util.Map;

/**
 * Something a user said about themselves.
 *
 * @param key what it is about, in one spelling for both languages: {@code name}, {@code favorite color}
 * @param value as it was said
 */
record Fact(String key, String value) {
    static final String NAME = "name";
    static final String AGE = "age";
    static final String HOME = "home";
    static final String ORIGIN = "origin";
    static final String LIKING = "liking";
    static final String WORK = "work";
    /** Asked for by "who am I": a name, or else a being. */
    static final String SELF = "self";
    static final String BEING = "being";

    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("名字", NAME), Map.entry("姓名", NAME),
            Map.entry("年龄", AGE),
            Map.entry("职业", "job"), Map.entry("工作", "job"), Map.entry("最喜欢的颜色", "favorite color"),
            Map.entry("生日", "birthday"),
            Map.entry("电话", "phone number"), Map.entry("电话号码", "phone number"), Map.entry("手机号", "phone number"),
            Map.entry("手机号码", "phone number"), Map.entry("邮箱", "email"), Map.entry("email address", "email"),
            Map.entry("狗", "dog"), Map.entry("猫", "cat"), Map.entry("最喜欢的食物", "favorite food"),
            Map.entry("最喜欢的水果", "favorite fruit"), Map.entry("最喜欢的动物", "favorite animal"), Map.entry("爱好", "hobby"),
            Map.entry("profession", "job"), Map.entry("occupation", "job"), Map.entry("full name", NAME),
            Map.entry("first name", NAME));

    /** One spelling for keys that mean the same. */
    static String key(String said) {
        String plain = said.strip().toLowerCase(java.util.Locale.ROOT).replace("favourite", "favorite")
                .replace("colour", "color")
                .replaceFirst("^(?:的|new |own )", "").replaceFirst("['’]s name$|的名字$", "");
        return SAME.getOrDefault(plain, plain);
    }
}
