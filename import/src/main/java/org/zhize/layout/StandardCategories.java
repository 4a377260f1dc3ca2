package org.zhize.layout;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** The categories that the national template of duty lists suggests; documents add their own. */
public final class StandardCategories {

    private static final Set<String> STANDARD = Set.of(
            "党的建设", "经济发展", "民生服务", "平安法治", "乡村振兴", "精神文明建设", "社会管理", "安全稳定", "社会保障", "自然资源", "生态环保", "城乡建设", "交通运输",
            "商贸流通", "文化和旅游", "卫生健康", "应急管理及消防", "市场监管", "投资促进", "人民武装", "综合政务", "民族宗教", "教育培训监管");

    private StandardCategories() {}

    /** Whether the words are one of them. */
    public static boolean contain(String words) {
        return STANDARD.contains(words);
    }

    /** The longest of them that a longer text ends with. */
    public static Optional<String> atEnd(String text) {
        return STANDARD.stream()
                .filter(name -> text.length() > name.length() && text.endsWith(name))
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether the words are the beginning or the end of a standard name and no name themselves. */
    public static boolean isPieceOfStandard(String words) {
        return !words.isEmpty()
                && !STANDARD.contains(words)
                && STANDARD.stream().anyMatch(name -> name.startsWith(words) || name.endsWith(words));
    }

    /** Whether a standard name begins so and goes on, so that the words are most likely a wrapped one cut short. */
    public static boolean isBeginningOfStandard(String words) {
        return STANDARD.stream().anyMatch(name -> name.length() > words.length() && name.startsWith(words));
    }
}
