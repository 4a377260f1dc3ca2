package org.zhize.load;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Source;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.Coverage;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.TownshipIdentity;

/** Made documents of a made county. */
final class Papers {

    static final TownshipIdentity WILLOW_TOWN = township("柳溪镇");

    private Papers() {}

    static TownshipIdentity township(String name) {
        return new TownshipIdentity(Optional.of(name), Optional.of("云岭区"), Optional.of("清江市"), Optional.of("东山省"));
    }

    /** A township's three lists with five items. */
    static DutyDocument paper(String file, String sha256, TownshipIdentity township) {
        return paper(file, sha256, township, Optional.empty(), "清理沟渠。");
    }

    static DutyDocument paper(
            String file, String sha256, TownshipIdentity township, Optional<LocalDate> edition, String lastName) {
        return new DutyDocument(
                new Source(file, sha256, "text/plain"),
                township,
                edition,
                List.of(
                        new DutyList(
                                ListKind.BASIC,
                                List.of(new CategoryCount("民生服务", OptionalInt.of(3), 2)),
                                List.of(basic(1, "办好敬老活动。"), basic(2, lastName))),
                        new DutyList(
                                ListKind.COORDINATED,
                                List.of(new CategoryCount("民生服务", OptionalInt.empty(), 2)),
                                List.of(
                                        coordinated(1, "发放尿素补贴。", false, lead("区农牧局"), plain("区卫健局"), plain("区卫健委")),
                                        coordinated(2, "登记船只。", true, plain("区水运专班")))),
                        new DutyList(ListKind.RECLAIMED, List.of(), List.of(reclaimed(1, "抽检井水。", plain("区卫生健康局"))))),
                List.of(new Problem(
                        ProblemCode.COUNT_MISMATCH,
                        Optional.of(ListKind.BASIC),
                        OptionalInt.of(2),
                        Optional.of(place(7)),
                        List.of("民生服务", "3", "2"))),
                new Coverage(100, 90, 8, 2));
    }

    static NamedDepartment lead(String name) {
        return new NamedDepartment(name, true);
    }

    static NamedDepartment plain(String name) {
        return new NamedDepartment(name, false);
    }

    static Place place(int line) {
        return new Place(new Position(1, line), new Position(2, line + 1));
    }

    static DutyItem basic(int number, String name) {
        return item(number, name, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static DutyItem coordinated(int number, String name, boolean openEnded, NamedDepartment... departments) {
        return item(
                number,
                name,
                openEnded,
                Optional.of(List.of(departments[0].name() + "：", "1.审定名单。", "2.拨付。")),
                Optional.of(List.of("1.张贴名单。")),
                Optional.empty(),
                departments);
    }

    static DutyItem reclaimed(int number, String name, NamedDepartment... departments) {
        return item(
                number, name, false, Optional.empty(), Optional.empty(), Optional.of(List.of("由部门自行抽检。")), departments);
    }

    private static DutyItem item(
            int number,
            String name,
            boolean openEnded,
            Optional<List<String>> departmentDuties,
            Optional<List<String>> townshipDuties,
            Optional<List<String>> method,
            NamedDepartment... departments) {
        return new DutyItem(
                number,
                Optional.of("民生服务"),
                name,
                Arrays.asList(departments),
                openEnded,
                false,
                departmentDuties,
                Optional.empty(),
                townshipDuties,
                method,
                place(number * 10));
    }
}
