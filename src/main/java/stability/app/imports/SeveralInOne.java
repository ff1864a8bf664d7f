package stability.app.imports;

import java.util.List;

final class SeveralInOne {
    static List<String> split(String s) {
        return null;
    }
}
