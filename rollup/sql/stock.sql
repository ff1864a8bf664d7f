-- 存量变动 | How the stock moved
-- 期初 + 转入 + 新增 + 恢复 − 销号 − 作废 = 期末，按录入时间；新增含重新立案的，销号不论结果。 | By the moment of entry: opening + carried + new + reinstated − closed − voided = closing; new ones with what was reopened, closed ones whatever the outcome.
--
-- kind        word    9  种类 | Kind
-- county      text   14  县区 | County
-- school      text   12  学校代码 | Code
-- name        text   30  学校 | School
-- schools     count  13  应报送（所） | Schools
-- handed_in   count  13  已报送（所） | Handed in
-- opening     count   9  期初 | Opening
-- carried     count   9  转入 | Carried
-- added       count   9  新增 | New
-- reopened    count  13  其中重新立案 | Of these reopened
-- reinstated  count  11  恢复 | Reinstated
-- closed      count   9  销号 | Closed
-- voided      count   9  作废 | Voided
-- closing     count   9  期末 | Closing

WITH kinds AS (
    SELECT listed.kind FROM (VALUES ('hazard'), ('incident'), ('warning')) AS listed(kind)
),
matter AS (
    SELECT 'hazard' AS kind, month, school, open_before, open FROM hazard
    UNION ALL
    SELECT 'incident' AS kind, month, school, open_before, open FROM incident
    UNION ALL
    SELECT 'warning' AS kind, month, school, open_before, open FROM warning
),
ends AS (
    SELECT matter.kind, matter.school,
        COUNT(*) FILTER (WHERE matter.open_before) AS opening,
        COUNT(*) FILTER (WHERE matter.open) AS closing
    FROM matter
    JOIN asked ON matter.month = asked.month
    GROUP BY matter.kind, matter.school
),
moves AS (
    SELECT step.kind, step.school,
        COUNT(*) FILTER (WHERE step.effect = 'carried') AS carried,
        COUNT(*) FILTER (WHERE step.effect IN ('entered', 'reopened')) AS added,
        COUNT(*) FILTER (WHERE step.effect = 'reopened') AS reopened,
        COUNT(*) FILTER (WHERE step.effect = 'reinstated') AS reinstated,
        COUNT(*) FILTER (WHERE step.effect = 'left') AS closed,
        COUNT(*) FILTER (WHERE step.effect = 'voided') AS voided
    FROM step
    JOIN asked ON step.month = asked.month
    WHERE step.effect IS NOT NULL
    GROUP BY step.kind, step.school
)
SELECT kinds.kind, handin.county, handin.school, handin.name,
    COUNT(*) AS schools,
    COUNT(*) FILTER (WHERE handin.handed_in) AS handed_in,
    CAST(COALESCE(SUM(ends.opening), 0) AS BIGINT) AS opening,
    CAST(COALESCE(SUM(moves.carried), 0) AS BIGINT) AS carried,
    CAST(COALESCE(SUM(moves.added), 0) AS BIGINT) AS added,
    CAST(COALESCE(SUM(moves.reopened), 0) AS BIGINT) AS reopened,
    CAST(COALESCE(SUM(moves.reinstated), 0) AS BIGINT) AS reinstated,
    CAST(COALESCE(SUM(moves.closed), 0) AS BIGINT) AS closed,
    CAST(COALESCE(SUM(moves.voided), 0) AS BIGINT) AS voided,
    CAST(COALESCE(SUM(ends.closing), 0) AS BIGINT) AS closing
FROM handin
JOIN asked ON handin.month = asked.month
CROSS JOIN kinds
LEFT JOIN ends ON ends.kind = kinds.kind AND ends.school = handin.school
LEFT JOIN moves ON moves.kind = kinds.kind AND moves.school = handin.school
GROUP BY GROUPING SETS (
    (kinds.kind, handin.county, handin.school, handin.name), (kinds.kind, handin.county), (kinds.kind))
HAVING GROUPING(handin.school) = 1 OR COUNT(*) FILTER (WHERE handin.handed_in) = 1
ORDER BY kinds.kind, handin.county NULLS LAST, handin.school NULLS FIRST
