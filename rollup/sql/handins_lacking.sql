-- 未报送、迟报送和无排查记录的学校 | Schools that are missing, late or without a report
-- 按名册；一所学校可以既迟报送又无排查记录。 | By the list; a school may be late and without a report.
--
-- county          text   14  县区 | County
-- school          text   12  学校代码 | Code
-- name            text   30  学校 | School
-- missing         yes     9  未报送 | Missing
-- late            yes     9  迟报送 | Late
-- without_report  yes    12  无排查记录 | Without a report
-- received        day    12  收到日期 | Received

SELECT handin.county, handin.school, handin.name,
    CASE WHEN NOT handin.handed_in THEN TRUE END AS missing,
    CASE WHEN handin.handed_in AND handin.late THEN TRUE END AS late,
    CASE WHEN handin.handed_in AND NOT handin.reported THEN TRUE END AS without_report,
    handin.received
FROM handin
JOIN asked ON handin.month = asked.month
WHERE NOT handin.handed_in OR handin.late OR NOT handin.reported
ORDER BY handin.county, handin.school
