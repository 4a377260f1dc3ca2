package org.zhize;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Guards the one way in which data flows through the packages (docs/decisions/001-stages-as-packages.md). */
class ArchitectureTest {

    private static final JavaClasses ZHIZE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhize");

    @Test
    void each_stage_knows_the_stages_before_it_and_none_after_it() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("document")
                .definedBy("org.zhize.document..")
                .layer("layout")
                .definedBy("org.zhize.layout..")
                .layer("duty list")
                .definedBy("org.zhize.dutylist..")
                .layer("topic")
                .definedBy("org.zhize.topic..")
                .layer("graph")
                .definedBy("org.zhize.graph..")
                .layer("load")
                .definedBy("org.zhize.load..")
                .layer("analysis")
                .definedBy("org.zhize.analysis..")
                .layer("embedding")
                .definedBy("org.zhize.embedding..")
                .layer("admission")
                .definedBy("org.zhize.admission..")
                .layer("what-if")
                .definedBy("org.zhize.whatif..")
                .layer("revision")
                .definedBy("org.zhize.revision..")
                .layer("report")
                .definedBy("org.zhize.report..")
                .layer("bench")
                .definedBy("org.zhize.bench..")
                .layer("notebook")
                .definedBy("org.zhize.notebook..")
                .layer("application")
                .definedBy("org.zhize.app..")
                .whereLayer("document")
                .mayNotAccessAnyLayer()
                .whereLayer("layout")
                .mayOnlyAccessLayers("document")
                .whereLayer("duty list")
                .mayOnlyAccessLayers("document", "layout")
                .whereLayer("topic")
                .mayOnlyAccessLayers("document", "duty list")
                .whereLayer("graph")
                .mayNotAccessAnyLayer()
                .whereLayer("load")
                .mayOnlyAccessLayers("document", "duty list", "topic", "graph")
                .whereLayer("analysis")
                .mayOnlyAccessLayers("graph")
                .whereLayer("embedding")
                .mayOnlyAccessLayers("topic")
                .whereLayer("admission")
                .mayOnlyAccessLayers("duty list", "topic", "graph", "load")
                .whereLayer("what-if")
                .mayOnlyAccessLayers("duty list", "graph")
                .whereLayer("revision")
                .mayOnlyAccessLayers("document", "duty list", "topic", "graph", "load")
                .whereLayer("report")
                .mayOnlyAccessLayers("duty list", "graph", "analysis")
                .whereLayer("bench")
                .mayOnlyAccessLayers("document", "duty list", "topic", "graph", "load", "analysis", "report")
                .whereLayer("notebook")
                .mayOnlyAccessLayers("graph", "analysis")
                .whereLayer("application")
                .mayNotBeAccessedByAnyLayer()
                .check(ZHIZE);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("org.zhize.(**)").should().beFreeOfCycles().check(ZHIZE);
    }

    @Test
    void only_the_application_knows_spring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.zhize.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(ZHIZE);
    }

    @Test
    void json_is_read_and_written_with_one_generation_of_jackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .check(ZHIZE);
    }

    @Test
    void classes_are_named_after_the_domain() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(ZHIZE);
    }
}
