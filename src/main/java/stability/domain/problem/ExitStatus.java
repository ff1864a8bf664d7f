package stability.domain.problem;

import stability.domain.field.Text;

/** What the process tells the shell. The numbers are a contract with scripts. */
public enum ExitStatus {
    DONE(0, Text.of("已完成", "done")),
    FINDINGS(
            1,
            Text.of(
                    "有发现：check、audit，import 有退回的行，或带 --fail 的 missing、due",
                    "findings: check, audit, import with refused rows, or missing and due with --fail")),
    USAGE(2, Text.of("用法有误", "wrong usage")),
    UNREADABLE(3, Text.of("记录无法读取", "records cannot be read")),
    NOT_ALLOWED(4, Text.of("该步骤不被允许", "step not allowed")),
    NOT_WRITTEN(5, Text.of("无法写入或加锁", "could not write or lock")),
    FAULT(70, Text.of("程序自身的错误", "a fault of the program"));

    private final int number;
    private final Text meaning;

    ExitStatus(int number, Text meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    public Text meaning() {
        return meaning;
    }
}
