-- 信访事项办理 | Petitions and how they were handled
-- 按录入时间：期初 + 转入 + 新收 + 恢复 − 办结 − 作废 = 期末；各级合并的小数字也计在内。按期率只看单位办理的时限。 | By the moment of entry: opening + carried + new + reinstated − closed − voided = closing, small cells that were merged with them; limits are those of the handling.
--
-- county              text   14  县区 | County
-- schools             count  13  应报送（所） | Schools
-- handed_in           count  13  已报送（所） | Handed in
-- opening             count   9  期初在办 | Opening
-- carried             count   9  转入 | Carried
-- received            count   9  新收 | New
-- reopened            count  13  其中重新办理 | Of these reopened
-- reinstated          count  11  恢复 | Reinstated
-- closed              count   9  办结 | Closed
-- voided              count   9  作废 | Voided
-- closing             count   9  期末在办 | Closing
-- due                 count   9  应办时限 | Limits decided
-- in_time             count   9  按期 | In time
-- rate                rate   12  按期率（%） | In time (%)
-- replied             count   9  书面答复 | Replied in writing

WITH counted AS (
    SELECT petition_count.school,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'opening') AS opening,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'carried') AS carried,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'new') AS received,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'reopened') AS reopened,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'reinstated') AS reinstated,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'closed') AS closed,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'voided') AS voided,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'closing') AS closing,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'due') AS due,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'in_time') AS in_time,
        SUM(petition_count.count) FILTER (WHERE petition_count.measure = 'replied') AS replied
    FROM petition_count
    JOIN asked ON petition_count.month = asked.month
    GROUP BY petition_count.school
),
figures AS (
    SELECT handin.county,
        COUNT(*) AS schools,
        COUNT(*) FILTER (WHERE handin.handed_in) AS handed_in,
        CAST(COALESCE(SUM(counted.opening), 0) AS BIGINT) AS opening,
        CAST(COALESCE(SUM(counted.carried), 0) AS BIGINT) AS carried,
        CAST(COALESCE(SUM(counted.received), 0) AS BIGINT) AS received,
        CAST(COALESCE(SUM(counted.reopened), 0) AS BIGINT) AS reopened,
        CAST(COALESCE(SUM(counted.reinstated), 0) AS BIGINT) AS reinstated,
        CAST(COALESCE(SUM(counted.closed), 0) AS BIGINT) AS closed,
        CAST(COALESCE(SUM(counted.voided), 0) AS BIGINT) AS voided,
        CAST(COALESCE(SUM(counted.closing), 0) AS BIGINT) AS closing,
        CAST(COALESCE(SUM(counted.due), 0) AS BIGINT) AS due,
        CAST(COALESCE(SUM(counted.in_time), 0) AS BIGINT) AS in_time,
        CAST(COALESCE(SUM(counted.replied), 0) AS BIGINT) AS replied
    FROM handin
    JOIN asked ON handin.month = asked.month
    LEFT JOIN counted ON counted.school = handin.school
    GROUP BY GROUPING SETS ((handin.county), ())
)
SELECT county, schools, handed_in, opening, carried, received, reopened, reinstated, closed, voided, closing, due, in_time,
    CASE WHEN due = 0 THEN NULL
        ELSE CAST(FLOOR((2000 * in_time + due) / (2 * due)) / 10.0 AS DECIMAL(6, 1)) END AS rate,
    replied
FROM figures
ORDER BY county NULLS LAST
