package stability.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;

/** Makes {@code docs/zh/errors.md}: what each entry of the catalogue says in Chinese, what to do then, and what that looks like. */
final class ErrorPageForOffices {
    static final Path PAGE = Path.of("docs/zh/errors.md");

    private static final String HEAD = """
            # 报错一览

            程序说“不”的时候，末尾方括号里有一个词，如 `[locked]`；下一行是下一步怎么办。本页按这个词列出全部提示，句中 … 是随情况变的部分。在网页上按 Ctrl+F，
            把方括号里的词粘贴进去，就找到了。

            看到提示不用慌：**程序说“不”，就什么都没有写**；一条命令要么全部写入，要么一点不写。另有说明的只有 [not-committed](#not-committed)：那时记录已经写好，只是没有提交进 git。

            例子里，`$` 后面是打的命令（略去了开头的 `stability`），`|` 后面是程序的回答，`!` 后面是提示，`=` 后面是退出码。出错的文件是什么样，见英文页
            [docs/errors.md](../errors.md) 同名的一节。本页由程序的提示目录生成。

            """;

    private ErrorPageForOffices() {}

    static String text() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| 退出码 | 意思 |\n| --- | --- |\n");
        for (ExitStatus status : ExitStatus.values()) {
            page.append("| ")
                    .append(status.number())
                    .append(" | ")
                    .append(status.meaning().zh())
                    .append(" |\n");
        }
        page.append("\n| 提示 | 说的是 | 怎么办 |\n| --- | --- | --- |\n");
        for (Code code : Code.values()) {
            page.append("| [%s](#%s) | %s | %s |\n"
                    .formatted(
                            code.id(),
                            code.id(),
                            cell(code.message().zh()),
                            cell(code.hint().zh())));
        }
        for (Code code : Code.values()) {
            page.append(entry(code, Files.readString(ErrorPage.example(code))));
        }
        return page.toString();
    }

    private static String entry(Code code, String scenario) {
        String status = code.isError() ? "退出码 " + code.exit().number() + "。" : "只是提醒，不影响退出码。";
        List<String> lines = new ArrayList<>(List.of(
                "",
                "## " + code.id(),
                "",
                varying(code.message().zh()) + "。",
                "",
                "怎么办：" + varying(code.hint().zh()) + "。" + status,
                "",
                "```"));
        inChinese(scenario).forEach(lines::add);
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    /** The commands of an office that reads Chinese, and what they print. */
    private static Stream<String> inChinese(String scenario) {
        List<String> chosen = new ArrayList<>();
        boolean chinese = true;
        for (String line : ErrorPage.transcript(scenario).toList()) {
            if (line.startsWith("$ ")) {
                chinese = !line.contains("--lang en");
            }
            if (chinese && !line.matches("(held|patience) .*")) {
                chosen.add(line);
            }
        }
        return chosen.stream();
    }

    private static String varying(String message) {
        String text = message.replaceAll("\\{\\d}", "…").replaceFirst("。$", "");
        return text.equals("…") ? "看提示" : text;
    }

    /** Bars and angle brackets mean something in a table. */
    private static String cell(String message) {
        return varying(message).replace("|", "\\|").replace("<", "\\<").replace("\n", " ");
    }
}
