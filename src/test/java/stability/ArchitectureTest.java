package stability;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.Architectures;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The arrows between the layers, and what only the edge of the process may touch. */
@Tag("slow") // the same on any JDK
class ArchitectureTest {

    private static @Nullable JavaClasses program;

    /** The process edge: everything else is given its streams, time, zone and locale. */
    private static final DescribedPredicate<JavaClass> EDGE = describe(
            "the edge of the process",
            c -> c.getName().startsWith("stability.Main")
                    || c.getName().equals("stability.Training")
                    || c.getSimpleName().startsWith("Environment"));

    private static final DescribedPredicate<JavaClass> INSIDE = DescribedPredicate.not(EDGE);

    @BeforeAll
    static void read() {
        program = ProgramClasses.read();
    }

    @AfterAll
    static void letGo() {
        program = null;
    }

    @Test
    void layersDependInwardsOnly() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("domain")
                .definedBy("stability.domain..")
                .layer("report")
                .definedBy("stability.report..")
                .layer("app")
                .definedBy("stability.app..")
                .layer("store")
                .definedBy("stability.store..")
                .layer("render")
                .definedBy("stability.render..")
                .layer("cli")
                .definedBy("stability.cli..")
                .layer("edge")
                .definedBy("stability")
                .whereLayer("edge")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("edge")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("edge")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("cli", "edge")
                .whereLayer("app")
                .mayOnlyBeAccessedByLayers("store", "cli", "edge")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("render", "cli", "edge")
                .check(program);
    }

    @Test
    void onlyMainKnowsEverything() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("stability.Main")
                .and()
                .doNotHaveFullyQualifiedName("stability.Training")
                .should()
                .dependOnClassesThat(type(Main.class))
                .check(program);
    }

    @Test
    void domainKnowsNoLibrary() {
        classes()
                .that()
                .resideInAPackage("stability.domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("stability.domain..", "java..", "org.jspecify.."))
                .check(program);
    }

    @Test
    void librariesStayInTheirLayer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("stability.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(program);
        noClasses()
                .that()
                .resideOutsideOfPackage("stability.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("freemarker..", "org.dhatim..")
                .check(program);
        // an import of separated text alone, so that no other command ever loads a class of it
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("stability.store.sheet.SeparatedReader")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar..")
                .check(program);
        noClasses()
                .that()
                .resideOutsideOfPackage("stability.render.picture")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.nayuki..")
                .check(program);
        noClasses()
                .that()
                .resideInAnyPackage("stability.app..", "stability.report..", "stability.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "org.snakeyaml..")
                .check(program);
    }

    /** As SECURITY.md promises. */
    @Test
    void nothingIsSentAnywhereAndOnlyGitIsStarted() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..", "javax.naming..", "com.sun.net..")
                .orShould()
                .dependOnClassesThat(describe(
                        "classes of windows and desktops",
                        c -> c.getPackageName().startsWith("java.awt")
                                && !c.getPackageName().equals("java.awt.image")))
                .orShould()
                .dependOnClassesThat(inPackage("java.net", "URI", "URISyntaxException", "URLEncoder", "URLDecoder"))
                .orShould()
                .dependOnClassesThat(type(SocketChannel.class))
                .orShould()
                .dependOnClassesThat(type(ServerSocketChannel.class))
                .orShould()
                .dependOnClassesThat(type(DatagramChannel.class))
                .orShould()
                .callMethodWhere(ownerIs(Runtime.class).and(targetNamed("exec")))
                .check(program);
        noClasses()
                .that()
                .resideOutsideOfPackage("stability.store.picture")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.imageio..")
                .check(program);
        noClasses()
                .that()
                .resideOutsideOfPackage("stability.store.git")
                .should()
                .dependOnClassesThat(type(ProcessBuilder.class))
                .check(program);
    }

    private static DescribedPredicate<JavaClass> inPackage(String name, String... harmless) {
        return describe(
                "classes of " + name,
                c -> c.getPackageName().equals(name) && !List.of(harmless).contains(c.getSimpleName()));
    }

    /**
     * Those that make moments: the zone; readers, which hand them to it; git, whose commits are told in it ({@code Commit});
     * papers, which read back a cut-off and make examples.
     */
    private static final DescribedPredicate<JavaClass> MOMENTS = describe(
            "classes that make moments",
            c -> List.of("Zone", "TimeFormat", "Times", "AuditNoteFile", "CommitReader", "WordPapers", "Example")
                    .contains(c.getSimpleName()));

    @Test
    void noCircleOfPackages() {
        slices().matching("stability.(**)").should().beFreeOfCycles().check(program);
    }

    @Test
    void onlyTheEdgeHoldsStreamsAndEndsTheProcess() {
        noClasses()
                .that(INSIDE)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(program);
    }

    @Test
    void onlyTheEdgeKnowsTheTime() {
        noClasses()
                .that(INSIDE)
                .should()
                .callMethodWhere(targetNamed("now").and(noArgumentOrZone()).and(ownedBy("java.time")))
                .orShould()
                .callMethodWhere(ownerIs(Clock.class).and(nameStarts("system")))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(program);
    }

    @Test
    void onlyTheEdgeKnowsDefaults() {
        noClasses()
                .that(INSIDE)
                .should()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethodWhere(ownerIs(Locale.class).and(targetNamed("getDefault")))
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethodWhere(ownerIs(String.class)
                        .and(targetNamed("format").or(targetNamed("formatted")))
                        .and(describe(
                                "without a locale",
                                call -> !call.getTarget()
                                        .getRawParameterTypes()
                                        .get(0)
                                        .isEquivalentTo(Locale.class))))
                .check(program);
    }

    /**
     * A day, or a time of day, of a moment is the school's because every moment is put into its zone where it is made: read from
     * a record, typed, taken from the clock. So nobody makes one elsewhere.
     */
    @Test
    void momentsAreMadeInTheZoneOfTheSchool() {
        noClasses()
                .that(DescribedPredicate.not(MOMENTS))
                .should()
                .callMethodWhere(ownerIs(OffsetDateTime.class)
                        .and(targetNamed("of")
                                .or(targetNamed("parse"))
                                .or(targetNamed("from"))
                                .or(nameStarts("ofInstant"))
                                .or(nameStarts("withOffset"))))
                .orShould()
                .callMethodWhere(
                        ownedBy("java.time").and(targetNamed("atOffset").or(targetNamed("toOffsetDateTime"))))
                .orShould()
                .callMethodWhere(ownedBy("java.time").and(targetNamed("atZone").or(targetNamed("atZoneSameInstant"))))
                .check(program);
    }

    @Test
    void namesAreTheFieldsTerms() {
        noClasses()
                .should()
                .haveNameMatching(".*(Record|Utils?|Helper|Manager)(\\$.*)?")
                .check(program);
    }

    @Test
    void packagesAreNullMarked() {
        assertThat(program.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(p -> !p.isAnnotatedWith(org.jspecify.annotations.NullMarked.class))
                        .map(p -> p.getName()))
                .isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> targetNamed(String name) {
        return target(name(name)).forSubtype();
    }

    private static DescribedPredicate<JavaCall<?>> nameStarts(String start) {
        return describe("named " + start + "…", call -> call.getName().startsWith(start));
    }

    private static DescribedPredicate<JavaCall<?>> ownerIs(Class<?> owner) {
        return target(owner(type(owner))).forSubtype();
    }

    private static DescribedPredicate<JavaCall<?>> ownedBy(String packageName) {
        return describe(
                "of " + packageName,
                call -> call.getTargetOwner().getPackageName().startsWith(packageName));
    }

    /** {@code now()} and {@code now(ZoneId)} read the machine's clock; {@code now(Clock)} does not. */
    private static DescribedPredicate<JavaCall<?>> noArgumentOrZone() {
        return describe(
                "without a clock",
                call -> call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class)));
    }
}
