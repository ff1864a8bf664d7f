package stability.cli.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.cli.option.TypedWord;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.Checklist;
import stability.domain.screening.Screen;

/** Reads {@code --item} options: {@code 灭火器=正常}, {@code 灭火器=异常:压力不足}. */
final class ChecklistItems {
    private static final Text FORM =
            Text.of("检查项=正常、检查项=未查 或 检查项=异常:情况", "NAME=normal, NAME=unchecked or NAME=abnormal:WHAT");

    private final List<String> typed;

    ChecklistItems(List<String> typed) {
        this.typed = typed;
    }

    /** The items of checklists that were gone through, normal but for what was typed, and behind them what else was. */
    List<Values> values(List<Checklist> whole) {
        Map<String, Values> values = new LinkedHashMap<>();
        for (Checklist list : whole) {
            for (String item : list.items()) {
                values.put(
                        PlainWord.alike(item),
                        Values.builder()
                                .put(Screen.ITEM, item)
                                .put(Screen.ITEM_RESULT, Screen.ItemResult.NORMAL)
                                .build());
            }
        }
        for (Values item : values()) {
            values.put(PlainWord.alike(item.need(Screen.ITEM)), item);
        }
        return List.copyOf(values.values());
    }

    List<Values> values() {
        List<Values> values = new ArrayList<>();
        for (String item : typed) {
            values.add(item(item));
        }
        return values;
    }

    private static Values item(String typed) {
        String[] sides = typed.split("[=＝]", 2);
        String[] result = (sides.length < 2 ? "" : sides[1]).split("[:：]", 2);
        Screen.ItemResult known = TypedWord.find(List.of(Screen.ItemResult.values()), result[0]);
        boolean explained = result.length == 2 && !result[1].isBlank();
        if (known != null && !sides[0].isBlank() && (explained || known != Screen.ItemResult.ABNORMAL)) {
            return Values.builder()
                    .put(Screen.ITEM, sides[0])
                    .put(Screen.ITEM_RESULT, known)
                    .put(Screen.ITEM_NOTE, explained ? result[1] : null)
                    .build();
        }
        throw new Refused(Code.BAD_VALUE.at(null, "--item", typed, FORM));
    }
}
