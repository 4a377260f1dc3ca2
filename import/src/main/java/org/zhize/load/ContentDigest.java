package org.zhize.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.NamedDepartment;

/**
 * What lists say, as one number: two documents with the same digest say the same, whatever their files are called and
 * wherever in them the items stand.
 */
final class ContentDigest {

    private final MessageDigest digest;

    private ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The SHA-256 of the lists' content, 64 lower-case hexadecimal digits. */
    static String of(List<DutyList> lists) {
        ContentDigest content = new ContentDigest();
        lists.forEach(content::add);
        return HexFormat.of().formatHex(content.digest.digest());
    }

    private void add(DutyList list) {
        text(list.kind().name());
        number(list.categories().size());
        for (CategoryCount category : list.categories()) {
            text(category.name());
            number(category.declared().orElse(-1));
            number(category.items());
        }
        number(list.items().size());
        list.items().forEach(this::add);
    }

    private void add(DutyItem item) {
        number(item.number());
        text(item.category().orElse(""));
        text(item.name());
        number(item.departments().size());
        for (NamedDepartment department : item.departments()) {
            text(department.name());
            number(department.lead() ? 1 : 0);
        }
        number(item.openEnded() ? 1 : 0);
        number(item.abolished() ? 1 : 0);
        texts(item.departmentDuties());
        texts(item.guarantee());
        texts(item.townshipDuties());
        texts(item.method());
    }

    private void texts(Optional<List<String>> texts) {
        number(texts.map(List::size).orElse(-1));
        texts.ifPresent(clauses -> clauses.forEach(this::text));
    }

    /** The length goes first, so that 甲|乙丙 differs from 甲乙|丙. */
    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (number >> shift));
        }
    }
}
