package org.zhize.load.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountyDirectoryTest {

    private final CountyDirectory district =
            DepartmentDirectory.bundled().in("云岭区", Optional.of("清江市"), Optional.of("东山省"));
    private final CountyDirectory city =
            DepartmentDirectory.bundled().in("白石市", Optional.of("清江市"), Optional.of("东山省"));

    @ParameterizedTest
    @CsvSource({
        "区卫健局, 区卫生健康局",
        "区卫健委, 区卫生健康局",
        "区卫生健康委员会, 区卫生健康局",
        "云岭区卫生健康委, 区卫生健康局",
        "清江市云岭区卫健局, 区卫生健康局",
        "卫健局, 区卫生健康局",
        "县卫健局, 区卫生健康局",
        "区人社局, 区人力资源和社会保障局",
        "区住房城乡建设局, 区住房和城乡建设局",
        "区 住 建 局, 区住房和城乡建设局",
        "区教体局, 区教育局",
        "区文旅广体局, 区文化和旅游局",
        "区文化旅游广电局, 区文化和旅游局",
        "区科技和工信局, 区工业和信息化局",
        "区行政审批政务服务与数据管理局, 区政务服务局",
        "区党委组织部, 区委组织部",
        "区委组织部, 区委组织部",
        "中共云岭区委组织部, 区委组织部",
        "组织部, 区委组织部",
        "区党工委社工部, 区委社会工作部",
        "区编办, 区委机构编制委员会办公室",
        "区党委编办, 区委机构编制委员会办公室",
        "区委编委办, 区委机构编制委员会办公室",
        "区纪委监委机关, 区纪委监委",
        "共青团区委, 共青团区委",
        "团区委, 共青团区委",
        "共青团云岭区委员会, 共青团区委",
        "区团委, 共青团区委",
        "区政协, 区政协",
        "国网清江市云岭区供电公司, 区供电公司",
        "国网云岭供电公司, 区供电公司",
        "区电力公司, 区供电公司",
        "区消防救援局, 区消防救援大队",
        "清江市生态环境局云岭分局, 区生态环境局",
        "市生态环境局云岭区分局, 区生态环境局",
        "区生态环境分局, 区生态环境局",
        "清江市云岭生态环境局, 区生态环境局",
        "区环保局, 区生态环境局",
        "区公安分局, 区公安局",
        "清江市公安局云岭分局, 区公安局",
        "公安机关, 区公安局",
        "县级以上公安机关或其派出机构, 区公安局",
        "自然资源主管部门, 区自然资源局",
        "国家税务总局云岭区税务局, 区税务局",
        "区公安局交警大队, 区公安局交通警察大队",
        "区交警大队, 区公安局交通警察大队",
        "区水利事业发展中心, 区水利事业发展中心",
        "区公安局治安管理大队, 区公安局治安管理大队",
        "市农牧局, 市农业农村局",
        "清江市自然资源和规划局, 市自然资源局",
        "东山省应急厅, 东山省应急厅",
        "区农牧局（区水务局）, 区农业农村局"
    })
    void a_printed_name_means_a_department_of_its_county(String printed, String canonical) {
        assertThat(district.resolve(printed).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "区自然资源局, 区林草局",
        "区城市管理和综合执法局, 区综合行政执法局",
        "区科技局, 区工信局",
        "区农业农村局, 区畜牧局",
        "区水利局, 区水文局",
        "区公安局, 区公安局交警大队",
        "区公安局, 区森林公安局",
        "区卫健局, 区卫生监督局",
        "区住建局, 区房产局",
        "区政务服务局, 区政务服务中心",
        "区人社局, 区社保局",
        "区应急管理局, 区消防救援大队",
        "区自然资源局, 市自然资源局",
        "区委办公室, 区政府办公室",
        "区人大, 区政协",
        "区人大, 区人大政协联络办",
        "区法院, 区检察院",
        "区农牧局（区水务局）, 区水务局",
        "区委统战部, 区民宗局",
        "区档案馆, 区档案局"
    })
    void different_departments_stay_apart(String one, String other) {
        assertThat(district.resolve(one).canonical())
                .isNotEqualTo(district.resolve(other).canonical());
    }

    @ParameterizedTest
    @CsvSource({"市市场监管局, 市市场监督管理局", "市场监管局, 市市场监督管理局", "市委组织部, 市委组织部", "白石市农业农村局, 市农业农村局", "清江市农业农村局, 市农业农村局"})
    void a_county_level_city_calls_itself_a_city(String printed, String canonical) {
        assertThat(city.resolve(printed).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "区卫健委, 区卫生健康委员会",
        "区卫健局, 区卫生健康局",
        "区人社局, 区人力资源和社会保障局",
        "区文化旅游广电局, 区文化旅游广电局",
        "区农牧局, 区农牧局",
        "云岭区发改委, 区发展和改革委员会",
        "清江市生态环境局云岭分局, 清江市生态环境局云岭分局",
        "区公安分局, 区公安分局",
        "区委政法委, 区委政法委员会",
        "区国有土地上房屋征收与补偿中心, 区国有土地上房屋征收与补偿中心"
    })
    void an_abbreviation_is_written_out_as_this_county_would(String printed, String full) {
        assertThat(district.resolve(printed).fullName()).isEqualTo(full);
    }

    @Test
    void departments_of_all_counties_share_their_functions() {
        assertThat(district.resolve("区卫健委").functions()).containsExactly("卫生健康");
        assertThat(city.resolve("市卫生健康局").functions()).containsExactly("卫生健康");
        assertThat(district.resolve("区文体广旅局").functions()).containsExactly("文化旅游", "体育", "广播电视");
    }

    @Test
    void a_second_plate_in_brackets_adds_its_functions() {
        assertThat(district.resolve("区农牧局（区水务局）").functions()).containsExactly("农业农村", "水利");
    }

    @ParameterizedTest
    @ValueSource(strings = {"区和美乡村专班", "有关单位", "区委", "局", "区局", "（牵头）", "a/b"})
    void a_name_that_no_rule_knows_is_its_own_department(String printed) {
        ResolvedDepartment department = district.resolve(printed);

        assertThat(department.recognized()).isFalse();
        assertThat(department.canonical()).isEqualTo(NameKey.clean(printed));
        assertThat(department.functions()).isEmpty();
    }

    @Test
    void a_misprinted_name_comes_with_the_nearest_known_ones() {
        ResolvedDepartment department = district.resolve("区农业家村局");

        assertThat(department.recognized()).isFalse();
        assertThat(department.nearest()).first().isEqualTo("区农业农村局");
    }

    @Test
    void a_planner_s_file_goes_before_the_bundled_one(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("departments.yaml"), """
                functions:
                  - {name: 低空经济, words: [低空经济]}
                units:
                  - {name: 和美乡村工作专班, functions: [农业农村], also: [和美乡村专班]}
                counties:
                  云岭区:
                    - {name: 区水务局, functions: [水利, 农业农村], also: [区农牧局（区水务局）]}
                """);
        CountyDirectory extended = DepartmentDirectory.extendedBy(file).in("云岭区", Optional.of("清江市"), Optional.empty());

        assertThat(extended.resolve("区和美乡村专班").canonical()).isEqualTo("区和美乡村工作专班");
        assertThat(extended.resolve("区低空经济局").functions()).isEqualTo(List.of("低空经济"));
        assertThat(extended.resolve("区农牧局（区水务局）").canonical()).isEqualTo("区水务局");
        assertThat(extended.resolve("区卫健局").canonical()).isEqualTo("区卫生健康局");
    }

    @Test
    void a_planner_s_file_with_a_mistake_is_refused_with_its_name(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.yaml"), "units:\n  - {nmae: 专班}\n");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> DepartmentDirectory.extendedBy(file)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("my.yaml");
    }

    /** Names as they are printed elsewhere, after the reform of 2023 to 2025 too: {@code # province prefecture county}, names. */
    @Test
    void departmentsOfOtherProvincesHaveALineOfWork() throws IOException {
        List<String> lines;
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("other-provinces.txt"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        CountyDirectory county = district;
        for (String line : lines) {
            if (line.startsWith("#")) {
                String[] path = line.substring(2).split(" ", -1);
                county = DepartmentDirectory.bundled().in(path[2], Optional.of(path[1]), Optional.of(path[0]));
                continue;
            }
            assertThat(Stream.of(line.split(" ", -1)).map(county::resolve))
                    .allMatch(ResolvedDepartment::recognized)
                    .noneMatch(department -> department.functions().isEmpty());
        }
    }

    @Test
    void aBureauNamedTwiceIsTheCountysBranch() {
        CountyDirectory huili = DepartmentDirectory.bundled().in("会理市", Optional.of("凉山彝族自治州"), Optional.of("四川省"));

        assertThat(huili.resolve("州生态环境局会理生态环境局").canonical()).isEqualTo("市生态环境局");
    }
}
