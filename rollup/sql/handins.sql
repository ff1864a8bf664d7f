-- 报送情况 | What was handed in
-- 名册上的学校各报送了没有；“无排查记录”是报送了，但当月一天也没有排查报告。 | Which schools of the list have handed in; one without a report has, but has no screening of any day on record.
--
-- county          text   14  县区 | County
-- schools         count  13  应报送（所） | Schools
-- handed_in       count  13  已报送（所） | Handed in
-- late            count  17  其中迟报送（所） | Of these late
-- without_report  count  21  其中无排查记录（所） | Of these without a report
-- missing         count  13  未报送（所） | Missing
-- rate            rate   11  报送率（%） | Handed in (%)

WITH figures AS (
    SELECT handin.county,
        COUNT(*) AS schools,
        COUNT(*) FILTER (WHERE handin.handed_in) AS handed_in,
        COUNT(*) FILTER (WHERE handin.handed_in AND handin.late) AS late,
        COUNT(*) FILTER (WHERE handin.handed_in AND NOT handin.reported) AS without_report,
        COUNT(*) FILTER (WHERE NOT handin.handed_in) AS missing
    FROM handin
    JOIN asked ON handin.month = asked.month
    GROUP BY GROUPING SETS ((handin.county), ())
)
SELECT county, schools, handed_in, late, without_report, missing,
    CASE WHEN schools = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * handed_in + schools) / (2 * schools)) / 10.0 AS DECIMAL(6, 1)) END AS rate
FROM figures
ORDER BY county NULLS LAST
