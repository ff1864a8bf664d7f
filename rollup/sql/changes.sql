-- 涉及以前各月的补录、更正与重报 | What changed about earlier months
-- 当月录入而涉及以前各月的：补登记、补销号、其他补录、更正、作废；以及当月报送件被内容不同的新件替换的。以前报送的数字不变。 | What was entered in the month about earlier ones: registrations, closings and other steps entered late, corrections, voids; and hand-ins of the month that another one with other contents replaced. What was handed in before stays.
--
-- county         text   14  县区 | County
-- school         text   12  学校代码 | Code
-- name           text   30  学校 | School
-- registrations  count  10  补登记 | Registered late
-- closings       count  10  补销号 | Closed late
-- others         count  10  其他补录 | Other late entries
-- corrections    count  10  更正 | Corrected
-- voids          count  10  作废 | Voided
-- replaced       count  15  重新报送（次） | Handed in anew

WITH fresh AS (
    SELECT step.school, step.kind, step.matter
    FROM step
    JOIN asked ON step.month = asked.month
    WHERE step.no = 1
),
entry AS (
    SELECT step.school, step.step, step.no, step.effect,
        step.step IN ('correct', 'void') AS mends,
        CAST(step.at AS DATE) < asked.starts AS earlier,
        fresh.matter IS NOT NULL AS is_fresh
    FROM step
    JOIN asked ON step.month = asked.month
    LEFT JOIN fresh
        ON fresh.school = step.school AND fresh.kind = step.kind AND fresh.matter = step.matter
    WHERE (step.effect IS NULL OR step.effect <> 'carried') AND step.step NOT IN ('sign', 'note')
),
counted AS (
    SELECT entry.school,
        COUNT(*) FILTER (WHERE NOT mends AND earlier AND no = 1) AS registrations,
        COUNT(*) FILTER (WHERE NOT mends AND earlier AND no > 1 AND effect = 'left') AS closings,
        COUNT(*) FILTER (WHERE NOT mends AND earlier AND no > 1 AND (effect IS NULL OR effect <> 'left')) AS others,
        COUNT(*) FILTER (WHERE step = 'correct' AND NOT is_fresh) AS corrections,
        COUNT(*) FILTER (WHERE step = 'void' AND NOT is_fresh) AS voids
    FROM entry
    GROUP BY entry.school
)
SELECT handin.county, handin.school, handin.name,
    CAST(COALESCE(SUM(counted.registrations), 0) AS BIGINT) AS registrations,
    CAST(COALESCE(SUM(counted.closings), 0) AS BIGINT) AS closings,
    CAST(COALESCE(SUM(counted.others), 0) AS BIGINT) AS others,
    CAST(COALESCE(SUM(counted.corrections), 0) AS BIGINT) AS corrections,
    CAST(COALESCE(SUM(counted.voids), 0) AS BIGINT) AS voids,
    COUNT(handin.previous_digest) AS replaced
FROM handin
JOIN asked ON handin.month = asked.month
LEFT JOIN counted ON counted.school = handin.school
WHERE handin.previous_digest IS NOT NULL
    OR counted.registrations + counted.closings + counted.others + counted.corrections + counted.voids > 0
GROUP BY GROUPING SETS ((handin.county, handin.school, handin.name), ())
HAVING COUNT(*) > 0
ORDER BY handin.county NULLS LAST, handin.school
