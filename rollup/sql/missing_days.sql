-- 未报的日排查 | Screenings that are missing
-- 有未报的学校，每天有几个部门未报。 | Schools where a report is missing, and how many departments lack it on each day.
--
-- county   text   14  县区 | County
-- school   text   12  学校代码 | Code
-- name     text   30  学校 | School
-- missing  count   8  合计 | All
-- day_01   count   4  1 | 1
-- day_02   count   4  2 | 2
-- day_03   count   4  3 | 3
-- day_04   count   4  4 | 4
-- day_05   count   4  5 | 5
-- day_06   count   4  6 | 6
-- day_07   count   4  7 | 7
-- day_08   count   4  8 | 8
-- day_09   count   4  9 | 9
-- day_10   count   4  10 | 10
-- day_11   count   4  11 | 11
-- day_12   count   4  12 | 12
-- day_13   count   4  13 | 13
-- day_14   count   4  14 | 14
-- day_15   count   4  15 | 15
-- day_16   count   4  16 | 16
-- day_17   count   4  17 | 17
-- day_18   count   4  18 | 18
-- day_19   count   4  19 | 19
-- day_20   count   4  20 | 20
-- day_21   count   4  21 | 21
-- day_22   count   4  22 | 22
-- day_23   count   4  23 | 23
-- day_24   count   4  24 | 24
-- day_25   count   4  25 | 25
-- day_26   count   4  26 | 26
-- day_27   count   4  27 | 27
-- day_28   count   4  28 | 28
-- day_29   count   4  29 | 29
-- day_30   count   4  30 | 30
-- day_31   count   4  31 | 31
--
-- blank: a zero prints as nothing

SELECT day.county, day.school, handin.name,
    COUNT(*) AS missing,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 1) AS day_01,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 2) AS day_02,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 3) AS day_03,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 4) AS day_04,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 5) AS day_05,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 6) AS day_06,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 7) AS day_07,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 8) AS day_08,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 9) AS day_09,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 10) AS day_10,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 11) AS day_11,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 12) AS day_12,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 13) AS day_13,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 14) AS day_14,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 15) AS day_15,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 16) AS day_16,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 17) AS day_17,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 18) AS day_18,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 19) AS day_19,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 20) AS day_20,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 21) AS day_21,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 22) AS day_22,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 23) AS day_23,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 24) AS day_24,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 25) AS day_25,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 26) AS day_26,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 27) AS day_27,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 28) AS day_28,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 29) AS day_29,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 30) AS day_30,
    COUNT(*) FILTER (WHERE EXTRACT(DAY FROM day.day) = 31) AS day_31
FROM day
JOIN asked ON day.month = asked.month
JOIN handin ON handin.month = day.month AND handin.school = day.school
WHERE day.missing
GROUP BY day.county, day.school, handin.name
ORDER BY day.county, day.school
