-- 信访办理时限 | Limits of petitions
-- 当月有了结论的办理时限，按期的有多少；只看学校履职，不看信访数量。 | Limits of the handling that were decided in the month, and how many were kept: the school's duty, not how many petitions there were.
--
-- county   text   14  县区 | County
-- school   text   12  学校代码 | Code
-- name     text   30  学校 | School
-- due      count  11  应办时限 | Limits decided
-- in_time  count  11  按期 | In time
-- rate     rate   12  按期率（%） | In time (%)

WITH counted AS (
    SELECT petition_count.school,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'due') AS due,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'in_time') AS in_time
    FROM petition_count
    JOIN asked ON petition_count.month = asked.month
    GROUP BY petition_count.school
),
figures AS (
    SELECT handin.county, handin.school, handin.name,
        CAST(COALESCE(SUM(counted.due), 0) AS BIGINT) AS due,
        CAST(COALESCE(SUM(counted.in_time), 0) AS BIGINT) AS in_time
    FROM handin
    JOIN asked ON handin.month = asked.month
    LEFT JOIN counted ON counted.school = handin.school
    GROUP BY GROUPING SETS ((handin.county, handin.school, handin.name), ())
    HAVING GROUPING(handin.school) = 1 OR COUNT(*) FILTER (WHERE handin.handed_in) = 1
)
SELECT county, school, name, due, in_time,
    CASE WHEN due = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * in_time + due) / (2 * due)) / 10.0 AS DECIMAL(6, 1)) END AS rate
FROM figures
ORDER BY county NULLS LAST, school
