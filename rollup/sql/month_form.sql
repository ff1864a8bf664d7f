-- 事故隐患排查治理情况月报表 | Monthly form: hazards found and put right
-- 当月新登记的隐患（转入的、非隐患、重复登记和作废的不计），按月末的情况；只有已消除的算整改。 | Hazards registered in the month, as they stand at its end, without what was carried in, is no hazard, a duplicate or voided; only what is eliminated counts as rectified.
--
-- county             text   14  县区 | County
-- school             text   12  学校代码 | Code
-- name               text   30  学校 | School
-- schools            count  13  应报送（所） | Schools
-- handed_in          count  13  已报送（所） | Handed in
-- units              count  10  排查单位（个） | Units that screened
-- general_found      count  11  一般隐患：排查（项） | General: found
-- general_rectified  count  11  一般隐患：已整改（项） | General: rectified
-- general_rate       rate   11  一般隐患：整改率（%） | General: rate (%)
-- major_found        count  11  重大隐患：排查（项） | Major: found
-- major_closed       count  13  重大隐患：已整改销号（项） | Major: rectified and closed
-- major_rate         rate   11  重大隐患：整改率（%） | Major: rate (%)
-- planned            count  11  列入治理计划（项） | With a plan
-- in_place           count  11  达到五到位（项） | Plan complete in five points
-- supervised         count  11  挂牌督办（项） | Supervised
-- by_province        count  11  其中省级督办（项） | Of these by the province
-- funds              funds  13  落实治理资金（万元） | Funds (10,000 yuan)
--
-- blank: a zero prints as nothing

WITH screening AS (
    SELECT day.school, COUNT(DISTINCT day.department) AS units
    FROM day
    JOIN asked ON day.month = asked.month
    WHERE day.screened
    GROUP BY day.school
),
found AS (
    SELECT hazard.school,
        COUNT(*) FILTER (WHERE hazard.level = 'general') AS general_found,
        COUNT(*) FILTER (WHERE hazard.level = 'general' AND hazard.outcome = 'eliminated') AS general_rectified,
        COUNT(*) FILTER (WHERE hazard.level = 'major') AS major_found,
        COUNT(*) FILTER (WHERE hazard.level = 'major' AND hazard.outcome = 'eliminated') AS major_closed,
        COUNT(*) FILTER (WHERE hazard.planned) AS planned,
        COUNT(*) FILTER (WHERE hazard.in_place) AS in_place,
        COUNT(*) FILTER (WHERE hazard.supervised_by IS NOT NULL) AS supervised,
        COUNT(*) FILTER (WHERE hazard.supervised_by = 'province') AS by_province,
        SUM(hazard.funds) AS funds
    FROM hazard
    JOIN asked ON hazard.month = asked.month
    WHERE hazard.began
        AND NOT hazard.voided
        AND (hazard.outcome IS NULL OR hazard.outcome NOT IN ('not_a_hazard', 'duplicate'))
    GROUP BY hazard.school
),
figures AS (
    SELECT handin.county, handin.school, handin.name,
        COUNT(*) AS schools,
        COUNT(*) FILTER (WHERE handin.handed_in) AS handed_in,
        CAST(COALESCE(SUM(screening.units), 0) AS BIGINT) AS units,
        CAST(COALESCE(SUM(found.general_found), 0) AS BIGINT) AS general_found,
        CAST(COALESCE(SUM(found.general_rectified), 0) AS BIGINT) AS general_rectified,
        CAST(COALESCE(SUM(found.major_found), 0) AS BIGINT) AS major_found,
        CAST(COALESCE(SUM(found.major_closed), 0) AS BIGINT) AS major_closed,
        CAST(COALESCE(SUM(found.planned), 0) AS BIGINT) AS planned,
        CAST(COALESCE(SUM(found.in_place), 0) AS BIGINT) AS in_place,
        CAST(COALESCE(SUM(found.supervised), 0) AS BIGINT) AS supervised,
        CAST(COALESCE(SUM(found.by_province), 0) AS BIGINT) AS by_province,
        COALESCE(SUM(found.funds), 0) AS funds
    FROM handin
    JOIN asked ON handin.month = asked.month
    LEFT JOIN screening ON screening.school = handin.school
    LEFT JOIN found ON found.school = handin.school
    GROUP BY GROUPING SETS ((handin.county, handin.school, handin.name), (handin.county), ())
    HAVING GROUPING(handin.school) = 1 OR COUNT(*) FILTER (WHERE handin.handed_in) = 1
)
SELECT county, school, name, schools, handed_in, units,
    general_found, general_rectified,
    CASE WHEN general_found = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * general_rectified + general_found) / (2 * general_found)) / 10.0 AS DECIMAL(6, 1)) END
        AS general_rate,
    major_found, major_closed,
    CASE WHEN major_found = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * major_closed + major_found) / (2 * major_found)) / 10.0 AS DECIMAL(6, 1)) END
        AS major_rate,
    planned, in_place, supervised, by_province, funds
FROM figures
ORDER BY county NULLS LAST, school NULLS FIRST
