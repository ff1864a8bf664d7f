package stability.domain.school;

import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Text;

/**
 * A category of hazards.
 *
 * @param id the word in records
 * @param label what people call it
 */
public record Category(String id, Text label) {

    static final List<Category> DEFAULTS =
            parse("fire 消防,building 校舍建筑,electric 用电,gas_water_heat 燃气供水供暖,food 食品与饮水,training 实训实习设备,"
                    + "lab_chem 实验室与危化品,special_equip 特种设备,traffic 校车与交通,dorm 宿舍,crowd 拥挤踩踏与大型活动,sports 体育活动,"
                    + "security 治安防范,water 防溺水,disaster 自然灾害,bullying 欺凌暴力（只记制度与环境）,"
                    + "wellbeing 心理健康工作（不记个人）,network 网络与信息,construction 校内施工,management 制度台账值班,other 其他");

    private static List<Category> parse(String list) {
        List<Category> categories = new ArrayList<>();
        for (String entry : list.split(",", -1)) {
            int space = entry.indexOf(' ');
            String id = entry.substring(0, space);
            categories.add(new Category(id, Text.of(entry.substring(space + 1), id.replace('_', ' '))));
        }
        return List.copyOf(categories);
    }
}
