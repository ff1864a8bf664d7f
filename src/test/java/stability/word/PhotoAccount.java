package stability.word;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** An account of one hazard with photos as large as those of a telephone, lying and upright, before and after. */
final class PhotoAccount {
    static final String ID = "H-20190924-aaaaa";

    private PhotoAccount() {}

    /** @param folder where it is made; the commands run there */
    static void make(Path folder) throws Exception {
        Path hazards = Files.createDirectories(folder.resolve("records/hazards/2019/09"));
        Files.writeString(folder.resolve("records/stability.yaml"), """
                school: 示例职业学校
                zone: Asia/Shanghai
                language: zh-CN
                since: 2019-09-23
                office: zzb
                departments:
                  - {id: zzb, name: 综治办, kind: office, head: 综治办主任}
                  - {id: zwc, name: 总务处, kind: office, head: 总务处主任}
                """);
        String before = photo(folder.resolve("before.jpg"), 4000, 3000);
        String after = photo(folder.resolve("after.jpg"), 3000, 4000);
        String seen = photo(folder.resolve("seen.png"), 1600, 1200);
        Files.writeString(hazards.resolve(ID + ".yaml"), """
                id: H-20190924-aaaaa
                title: 应急灯不亮
                place: 教学楼走廊
                category: fire
                level: general
                department: zwc
                source: daily
                found: 2019-09-24T08:30+08:00
                steps:
                - {at: 2019-09-24T08:30+08:00, recorded: 2019-09-24T09:22:52+08:00, by: 总务处主任, did: register, evidence: [BEFORE]}
                - {at: 2019-09-24T10:00+08:00, recorded: 2019-09-24T10:00+08:00, by: 综治办主任, did: assign, leader: 分管副校长, department: zwc, handler: 电工班长, requirement: 更换灯具并测试, due: 2019-09-27}
                - {at: 2019-09-25T10:00+08:00, recorded: 2019-09-25T10:00+08:00, by: 电工班长, did: rectify, note: 已更换灯具, evidence: [AFTER]}
                - {at: 2019-09-26T10:00+08:00, recorded: 2019-09-26T10:00+08:00, by: 综治办主任, did: verify, result: pass, evidence: [SEEN]}
                - {at: 2019-09-26T11:00+08:00, recorded: 2019-09-26T11:00+08:00, by: 综治办主任, did: close, outcome: eliminated}
                """.replace("BEFORE", evidence("before.jpg", before, "before"))
                .replace("AFTER", evidence("after.jpg", after, "after"))
                .replace("SEEN", evidence("seen.png", seen, "after")));
    }

    private static String evidence(String file, String hash, String kind) {
        return "{path: ../" + file + ", sha256: " + hash + ", kind: " + kind + "}";
    }

    /** Its hash. */
    private static String photo(Path file, int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, (x * 255 / width << 16) + (y * 255 / height << 8) + (x + y) / 64 % 2 * 255);
            }
        }
        String name = file.getFileName().toString();
        if (!ImageIO.write(image, name.substring(name.length() - 3), file.toFile())) {
            throw new IOException(name);
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
