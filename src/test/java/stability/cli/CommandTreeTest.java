package stability.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import stability.cli.screening.ScreenAdd;
import stability.cli.session.CommandRole;
import stability.domain.field.Lang;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

class CommandTreeTest {
    private static final CommandTree ZH = CommandTree.whole(Lang.ZH);
    private static final CommandTree EN = CommandTree.whole(Lang.EN);

    @Test
    void everyCommandHasASummaryInBothLanguages() {
        assertThat(ZH.commands()).hasSizeGreaterThan(80).allSatisfy((spec, command) -> {
            assertThat(command.summary().zh()).as(spec.qualifiedName()).isNotBlank();
            assertThat(command.summary().en())
                    .as(spec.qualifiedName())
                    .isNotBlank()
                    .isNotEqualTo(command.summary().zh());
        });
    }

    @Test
    void everyOptionAndArgumentIsExplainedInBothLanguages() {
        List<CommandSpec> zh = specs(ZH.program()).toList();
        List<CommandSpec> en = specs(EN.program()).toList();
        for (int i = 0; i < zh.size(); i++) {
            for (int j = 0; j < zh.get(i).args().size(); j++) {
                String said = explained(zh.get(i).args().get(j));
                String where = zh.get(i).qualifiedName() + " " + said;
                assertThat(said).as(where).isNotBlank();
                if (said.matches(".*\\p{IsHan}.*")) {
                    assertThat(explained(en.get(i).args().get(j)))
                            .as(where)
                            .isNotBlank()
                            .isNotEqualTo(said);
                }
            }
        }
    }

    private static String explained(ArgSpec arg) {
        return String.join(" ", arg.description());
    }

    /** That no option is declared twice is picocli's own law: it refuses such a tree. */
    @Test
    void namesAreWords() {
        assertThat(specs(ZH.program())).allSatisfy(spec -> {
            assertThat(spec.name()).matches("[a-z]+(_[a-z]+)*");
            assertThat(spec.options())
                    .flatExtracting(option -> List.of(option.names()))
                    .allMatch(name -> name.matches("-[a-z]|--[a-z]+(-[a-z]+)*"));
        });
    }

    /** What is not behind a verb of its own is entered by {@code add}. */
    @Test
    void everyStepIsACommandOrBeginsAMatter() {
        for (Kind<?> kind : Kinds.ALL) {
            List<String> steps = kind.steps().stream()
                    .map(StepType::name)
                    .filter(name -> !verbs(kind.noun()).contains(name))
                    .toList();
            assertThat(steps).as(kind.noun()).isSubsetOf(kind.steps().get(0).name(), Step.CARRY);
            assertThat(steps.isEmpty() || verbs(kind.noun()).contains("add"))
                    .as(kind.noun())
                    .isTrue();
        }
    }

    private static List<String> verbs(String noun) {
        return List.copyOf(ZH.program().subcommands().get(noun).getSubcommands().keySet());
    }

    @Test
    void aRoleDecidesWhichOfTheCommonOptionsACommandTakes() {
        ZH.commands().forEach((spec, command) -> {
            CommandRole role = command.role();
            assertThat(spec.optionsMap())
                    .as(spec.qualifiedName())
                    .containsKeys("--records", "--lang", "--color", "--debug", "--help", "-h");
            assertThat(spec.optionsMap().containsKey("--commit"))
                    .as(spec.qualifiedName())
                    .isEqualTo(role.isCommitting());
            assertThat(spec.optionsMap().containsKey("--no-commit"))
                    .as(spec.qualifiedName())
                    .isEqualTo(role.isCommitting());
            assertThat(spec.optionsMap().containsKey("--dry-run"))
                    .as(spec.qualifiedName())
                    .isEqualTo(role.isWriting());
            boolean common = spec.optionsMap().containsKey("--format")
                    && explained(spec.optionsMap().get("--format")).matches("table [|] json [|] csv( [|] ics)?");
            assertThat(common).as(spec.qualifiedName()).isEqualTo(role.isTabular());
        });
    }

    @Test
    void onlyTheCommandThatIsAskedForIsBuilt() {
        CommandTree tree = CommandTree.along(List.of("--lang", "zh", "screen", "add", "--clear"), Lang.ZH);
        assertThat(tree.commands().keySet())
                .extracting(CommandSpec::qualifiedName)
                .containsExactly("stability screen add");
        assertThat(tree.commands().values()).hasOnlyElementsOfType(ScreenAdd.class);
    }

    @Test
    void theLevelBelowAPlaceHasTheNamesOfTheWholeTree() {
        assertThat(CommandTree.below(ZH.program(), Lang.ZH).program().subcommands())
                .containsOnlyKeys(ZH.program().subcommands().keySet());
        CommandLine hazard = ZH.program().subcommands().get("hazard");
        CommandTree below = CommandTree.below(hazard.getCommandSpec(), Lang.ZH);
        assertThat(below.program().subcommands()).containsOnlyKeys("hazard");
        assertThat(below.program().subcommands().get("hazard").getSubcommands())
                .containsOnlyKeys(hazard.getSubcommands().keySet());
    }

    @Test
    void anOptionOfTheProgramIsOneWithThatOfTheCommand() {
        CommandTree tree = CommandTree.along(List.of("report", "daily"), Lang.ZH);
        CommandSpec daily = new CommandParser(tree, Lang.ZH).parse(List.of("--format", "md", "report", "daily"));
        OptionSpec format = daily.optionsMap().get("--format");
        assertThat(format.<String>getValue()).isEqualTo("md");
    }

    private static Stream<CommandSpec> specs(CommandSpec spec) {
        return Stream.concat(
                Stream.of(spec), spec.subcommands().values().stream().flatMap(line -> specs(line.getCommandSpec())));
    }
}
