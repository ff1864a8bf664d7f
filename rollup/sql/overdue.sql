-- 隐患整改期限 | Limits of hazards
-- 月末仍未整改完成而逾期的隐患；当月到期应整改的，按期整改了多少。 | Hazards that are overdue at the end of the month; and of the limits that were decided in it, how many were kept.
--
-- county           text   14  县区 | County
-- school           text   12  学校代码 | Code
-- name             text   30  学校 | School
-- schools          count  13  应报送（所） | Schools
-- handed_in        count  13  已报送（所） | Handed in
-- general_overdue  count  17  逾期：一般（项） | Overdue: general
-- major_overdue    count  17  逾期：重大（项） | Overdue: major
-- longest_days     number 15  最长逾期（天） | Longest (days)
-- due              count  13  应整改（项） | Limits decided
-- in_time          count  15  按期整改（项） | In time
-- rate             rate   16  按期整改率（%） | In time (%)

WITH overdue AS (
    SELECT hazard.school,
        COUNT(*) FILTER (WHERE hazard.level = 'general') AS general_overdue,
        COUNT(*) FILTER (WHERE hazard.level = 'major') AS major_overdue,
        MAX(CAST(LEAST(asked.ends, CAST(handin.cut_off AS DATE)) - hazard.due AS INT)) AS longest_days
    FROM hazard
    JOIN asked ON hazard.month = asked.month
    JOIN handin ON handin.month = asked.month AND handin.school = hazard.school
    WHERE hazard.overdue AND hazard.open
    GROUP BY hazard.school
),
decided AS (
    SELECT clock.school, COUNT(*) AS due, COUNT(*) FILTER (WHERE clock.verdict = 'in_time') AS in_time
    FROM clock
    JOIN asked ON clock.month = asked.month
    WHERE clock.kind = 'hazard' AND clock.verdict <> 'running'
    GROUP BY clock.school
),
figures AS (
    SELECT handin.county, handin.school, handin.name,
        COUNT(*) AS schools,
        COUNT(*) FILTER (WHERE handin.handed_in) AS handed_in,
        CAST(COALESCE(SUM(overdue.general_overdue), 0) AS BIGINT) AS general_overdue,
        CAST(COALESCE(SUM(overdue.major_overdue), 0) AS BIGINT) AS major_overdue,
        MAX(overdue.longest_days) AS longest_days,
        CAST(COALESCE(SUM(decided.due), 0) AS BIGINT) AS due,
        CAST(COALESCE(SUM(decided.in_time), 0) AS BIGINT) AS in_time
    FROM handin
    JOIN asked ON handin.month = asked.month
    LEFT JOIN overdue ON overdue.school = handin.school
    LEFT JOIN decided ON decided.school = handin.school
    GROUP BY GROUPING SETS ((handin.county, handin.school, handin.name), (handin.county), ())
    HAVING GROUPING(handin.school) = 1 OR COUNT(*) FILTER (WHERE handin.handed_in) = 1
)
SELECT county, school, name, schools, handed_in, general_overdue, major_overdue, longest_days, due, in_time,
    CASE WHEN due = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * in_time + due) / (2 * due)) / 10.0 AS DECIMAL(6, 1)) END AS rate
FROM figures
ORDER BY county NULLS LAST, school NULLS FIRST
