package stability.app;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** What a user may set for oneself, for all accounts on this machine: mostly what stands for an option that is left out. */
public enum OwnSetting implements Word {
    DEPARTMENT(Text.of("部门（录入本部门的事时可不写 -d）", "department (stands for -d where it reports)")),
    POST(Text.of("岗位（可不写 --by）", "post (stands for --by)")),
    AREAS(Text.of("区域（本部门 screen add 时可不写 --area）", "areas (of the own department; stand for --area of screen add)")),
    SIGNED(Text.of("签字（录入时一并签字的岗位，可不写 --signed）", "signer (the post that signs what is entered; stands for --signed)")),
    FORMAT(Text.of("格式（可不写 --format）", "format (stands for --format)")),
    COLOR(Text.of("颜色（可不写 --color）", "colour (stands for --color)")),
    COMMIT(Text.of("提交（写入后自动用 git 提交）", "commit (of what a command wrote)"));

    private final Text label;

    OwnSetting(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
