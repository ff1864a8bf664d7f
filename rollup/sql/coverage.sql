-- 日排查报告 | Daily screenings
-- 一个部门一天为一份：应报 = 零报告 + 有隐患 + 未报；迟报的也在实报之内；当天以后补录的仍算未报。 | A department on a day counts one: due = clear + found + missing; late ones are among the reported; what was entered after its day stays missing.
--
-- county      text   14  县区 | County
-- school      text   12  学校代码 | Code
-- name        text   30  学校 | School
-- schools     count  13  应报送（所） | Schools
-- handed_in   count  13  已报送（所） | Handed in
-- due         count  10  应报 | Due
-- reported    count  10  实报 | Reported
-- clear       count  10  零报告 | Clear
-- found       count  10  有隐患 | With hazards
-- late        count  10  其中迟报 | Of these late
-- excused     count  10  免报 | Excused
-- missing     count  10  未报 | Missing
-- backfilled  count  10  其中补录 | Of these entered later
-- rate        rate   12  报告率（%） | Reported (%)

WITH counted AS (
    SELECT day.school,
        COUNT(*) FILTER (WHERE day.due) AS due,
        COUNT(*) FILTER (WHERE day.clear OR day.found) AS reported,
        COUNT(*) FILTER (WHERE day.clear) AS clear,
        COUNT(*) FILTER (WHERE day.found) AS found,
        COUNT(*) FILTER (WHERE day.late) AS late,
        COUNT(*) FILTER (WHERE day.excused) AS excused,
        COUNT(*) FILTER (WHERE day.missing) AS missing,
        COUNT(*) FILTER (WHERE day.backfilled) AS backfilled
    FROM day
    JOIN asked ON day.month = asked.month
    GROUP BY day.school
),
figures AS (
    SELECT handin.county, handin.school, handin.name,
        COUNT(*) AS schools,
        COUNT(*) FILTER (WHERE handin.handed_in) AS handed_in,
        CAST(COALESCE(SUM(counted.due), 0) AS BIGINT) AS due,
        CAST(COALESCE(SUM(counted.reported), 0) AS BIGINT) AS reported,
        CAST(COALESCE(SUM(counted.clear), 0) AS BIGINT) AS clear,
        CAST(COALESCE(SUM(counted.found), 0) AS BIGINT) AS found,
        CAST(COALESCE(SUM(counted.late), 0) AS BIGINT) AS late,
        CAST(COALESCE(SUM(counted.excused), 0) AS BIGINT) AS excused,
        CAST(COALESCE(SUM(counted.missing), 0) AS BIGINT) AS missing,
        CAST(COALESCE(SUM(counted.backfilled), 0) AS BIGINT) AS backfilled
    FROM handin
    JOIN asked ON handin.month = asked.month
    LEFT JOIN counted ON counted.school = handin.school
    GROUP BY GROUPING SETS ((handin.county, handin.school, handin.name), (handin.county), ())
    HAVING GROUPING(handin.school) = 1 OR COUNT(*) FILTER (WHERE handin.handed_in) = 1
)
SELECT county, school, name, schools, handed_in, due, reported, clear, found, late, excused, missing, backfilled,
    CASE WHEN due = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * reported + due) / (2 * due)) / 10.0 AS DECIMAL(6, 1)) END AS rate
FROM figures
ORDER BY county NULLS LAST, school NULLS FIRST
