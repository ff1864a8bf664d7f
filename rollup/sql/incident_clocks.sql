-- 突发事件报告时限 | Limits of incidents
-- 当月有了结论的到场和报告时限：按时的和超时的，超时的不论此后是否办理。 | Limits of arrival and reports that were decided in the month: kept or not, whether done later or never.
--
-- clock    word   30  时限 | Limit
-- due      count  11  应办（次） | Decided
-- in_time  count  11  按时（次） | In time
-- late     count  11  超时（次） | Late
-- rate     rate   11  按时率（%） | In time (%)

WITH clocks AS (
    SELECT listed.no, listed.clock
    FROM (VALUES
        (1, 'incident_arrival'),
        (2, 'incident_phone'),
        (3, 'incident_authorities'),
        (4, 'incident_first'),
        (5, 'incident_follow_up'),
        (6, 'incident_follow_up_morning'),
        (7, 'incident_final'),
        (8, 'bullying_inquiry')
    ) AS listed(no, clock)
),
figures AS (
    SELECT clocks.no, clocks.clock,
        COUNT(*) AS due,
        COUNT(*) FILTER (WHERE clock.verdict = 'in_time') AS in_time,
        COUNT(*) FILTER (WHERE clock.verdict = 'late') AS late
    FROM clock
    JOIN asked ON clock.month = asked.month
    JOIN clocks ON clocks.clock = clock.clock
    WHERE clock.kind = 'incident' AND clock.verdict <> 'running'
    GROUP BY clocks.no, clocks.clock
)
SELECT clock, due, in_time, late,
    CASE WHEN due = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * in_time + due) / (2 * due)) / 10.0 AS DECIMAL(6, 1)) END AS rate
FROM figures
ORDER BY no
