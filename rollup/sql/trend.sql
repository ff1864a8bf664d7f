-- 近十二个月 | Twelve months
-- 有数据的各月，每月按其月末的情况；各月报送的学校数可能不同。 | The months that there are, each as it stood at its end; the schools that handed in may differ from month to month.
--
-- month                 text   10  月份 | Month
-- schools               count  13  已报送（所） | Handed in
-- found                 count  10  发现隐患 | Hazards found
-- eliminated            count  10  其中已消除 | Of these eliminated
-- closing               count  10  期末存量 | Open at the end
-- coverage_rate         rate   12  报告率（%） | Reported (%)
-- due                   count  10  应整改 | Limits decided
-- in_time               count  10  按期整改 | In time
-- in_time_rate          rate   16  按期整改率（%） | In time (%)
-- incidents             count  10  突发事件 | Incidents
-- petitions_due         count  13  信访应办时限 | Petitions: limits decided
-- petitions_in_time     count  12  信访按期 | Petitions: in time
-- petitions_rate        rate   16  信访按期率（%） | Petitions: in time (%)

WITH months AS (
    SELECT handin.month, COUNT(*) FILTER (WHERE handin.handed_in) AS schools
    FROM handin
    JOIN asked ON handin.month BETWEEN asked.first_month AND asked.month
    GROUP BY handin.month
),
hazards AS (
    SELECT hazard.month,
        COUNT(*) FILTER (WHERE began AND NOT voided
            AND (outcome IS NULL OR outcome NOT IN ('not_a_hazard', 'duplicate'))) AS found,
        COUNT(*) FILTER (WHERE began AND NOT voided AND outcome = 'eliminated') AS eliminated,
        COUNT(*) FILTER (WHERE open) AS closing
    FROM hazard
    JOIN asked ON hazard.month BETWEEN asked.first_month AND asked.month
    GROUP BY hazard.month
),
screening AS (
    SELECT day.month,
        COUNT(*) FILTER (WHERE due) AS due,
        COUNT(*) FILTER (WHERE clear OR found) AS reported
    FROM day
    JOIN asked ON day.month BETWEEN asked.first_month AND asked.month
    GROUP BY day.month
),
limits AS (
    SELECT clock.month, COUNT(*) AS due, COUNT(*) FILTER (WHERE verdict = 'in_time') AS in_time
    FROM clock
    JOIN asked ON clock.month BETWEEN asked.first_month AND asked.month
    WHERE kind = 'hazard' AND verdict <> 'running'
    GROUP BY clock.month
),
incidents AS (
    SELECT incident.month, COUNT(*) AS incidents
    FROM incident
    JOIN asked ON incident.month BETWEEN asked.first_month AND asked.month
    WHERE began AND NOT voided
    GROUP BY incident.month
),
petitions AS (
    SELECT petition_count.month,
        SUM(petition_count.count) FILTER (WHERE measure = 'due') AS due,
        SUM(petition_count.count) FILTER (WHERE measure = 'in_time') AS in_time
    FROM petition_count
    JOIN asked ON petition_count.month BETWEEN asked.first_month AND asked.month
    GROUP BY petition_count.month
),
figures AS (
    SELECT months.month, months.schools,
        COALESCE(hazards.found, 0) AS found,
        COALESCE(hazards.eliminated, 0) AS eliminated,
        COALESCE(hazards.closing, 0) AS closing,
        COALESCE(screening.due, 0) AS reports_due,
        COALESCE(screening.reported, 0) AS reported,
        COALESCE(limits.due, 0) AS due,
        COALESCE(limits.in_time, 0) AS in_time,
        COALESCE(incidents.incidents, 0) AS incidents,
        CAST(COALESCE(petitions.due, 0) AS BIGINT) AS petitions_due,
        CAST(COALESCE(petitions.in_time, 0) AS BIGINT) AS petitions_in_time
    FROM months
    LEFT JOIN hazards ON hazards.month = months.month
    LEFT JOIN screening ON screening.month = months.month
    LEFT JOIN limits ON limits.month = months.month
    LEFT JOIN incidents ON incidents.month = months.month
    LEFT JOIN petitions ON petitions.month = months.month
)
SELECT month, schools, found, eliminated, closing,
    CASE WHEN reports_due = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * reported + reports_due) / (2 * reports_due)) / 10.0 AS DECIMAL(6, 1)) END
        AS coverage_rate,
    due, in_time,
    CASE WHEN due = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * in_time + due) / (2 * due)) / 10.0 AS DECIMAL(6, 1)) END AS in_time_rate,
    incidents, petitions_due, petitions_in_time,
    CASE WHEN petitions_due = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * petitions_in_time + petitions_due) / (2 * petitions_due)) / 10.0 AS DECIMAL(6, 1)) END
        AS petitions_rate
FROM figures
ORDER BY month
