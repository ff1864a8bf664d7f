package stability.support;

/** Texts of records for tests that need some record, and do not care which. */
public final class ExampleRecords {
    /** {@code hazards/2019/09/H-20190924-aaaaa.yaml}, registered and no more; fits the settings of the sample. */
    public static final String HAZARD = """
            id: H-20190924-aaaaa
            title: 应急灯不亮
            place: 教学楼走廊
            category: fire
            level: general
            department: zwc
            source: daily
            found: 2019-09-24T08:30+08:00
            steps:
            - {at: 2019-09-24T08:30+08:00, recorded: 2019-09-24T09:22:52+08:00, by: 总务处, did: register}
            """;

    private ExampleRecords() {}
}
