-- 突发事件 | Incidents
-- 当月新发的事件（作废的不计），按月末所定的等级；伤亡和损失按月末已知的。 | Incidents that were reported in the month, without what was voided, by the level at its end; harm and loss as known then.
--
-- class          word   22  类别 | Class
-- extraordinary  count  10  特别重大 | Extra-ordinary
-- grave          count  10  重大 | Grave
-- large          count  10  较大 | Large
-- ordinary       count  10  一般 | Ordinary
-- ungraded       count  10  未定级 | Not graded
-- incidents      count  10  合计 | All
-- dead           count  11  死亡（人） | Dead
-- missing        count  11  失踪（人） | Missing
-- serious        count  11  重伤（人） | Seriously injured
-- minor          count  11  轻伤（人） | Slightly injured
-- trapped        count  11  被困（人） | Trapped
-- loss           funds  17  直接损失（万元） | Direct loss (10,000 yuan)

WITH classes AS (
    SELECT listed.no, listed.class
    FROM (VALUES
        (1, 'natural'), (2, 'accident'), (3, 'health'), (4, 'security'), (5, 'network'), (6, 'exam')
    ) AS listed(no, class)
),
began AS (
    SELECT incident.class, incident.level,
        incident.dead, incident.missing, incident.serious, incident.minor, incident.trapped, incident.loss
    FROM incident
    JOIN asked ON incident.month = asked.month
    WHERE incident.began AND NOT incident.voided
),
figures AS (
    SELECT classes.no, classes.class,
        COUNT(*) FILTER (WHERE began.level = 'extraordinary') AS extraordinary,
        COUNT(*) FILTER (WHERE began.level = 'grave') AS grave,
        COUNT(*) FILTER (WHERE began.level = 'large') AS large,
        COUNT(*) FILTER (WHERE began.level = 'ordinary') AS ordinary,
        COUNT(*) FILTER (WHERE began.level = 'ungraded') AS ungraded,
        COUNT(began.level) AS incidents,
        CAST(COALESCE(SUM(began.dead), 0) AS BIGINT) AS dead,
        CAST(COALESCE(SUM(began.missing), 0) AS BIGINT) AS missing,
        CAST(COALESCE(SUM(began.serious), 0) AS BIGINT) AS serious,
        CAST(COALESCE(SUM(began.minor), 0) AS BIGINT) AS minor,
        CAST(COALESCE(SUM(began.trapped), 0) AS BIGINT) AS trapped,
        COALESCE(SUM(began.loss), 0) AS loss
    FROM classes
    LEFT JOIN began ON began.class = classes.class
    GROUP BY GROUPING SETS ((classes.no, classes.class), ())
)
SELECT class, extraordinary, grave, large, ordinary, ungraded, incidents,
    dead, missing, serious, minor, trapped, loss
FROM figures
ORDER BY no NULLS LAST
