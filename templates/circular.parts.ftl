<#-- 通报的内容，各种格式都一样；变量见 parts.html.ftl。按部门设置的顺序，不排名。
     | What the circular says, the same in every format; the variables: see parts.html.ftl. In the order of the settings, without a ranking. -->
<#import "shared.ftl" as s>
<#import "cut.ftl" as cut>
<#assign w = s.w>
<#assign o = w.circular>
<#assign title = school + w.space + o.title>
<#assign subtitle = (from == until)?then(w.day(until), w.circularDays(from, until))>
<#assign notes = []>
<#assign figures = []>
<#assign annex = []>
<#assign total = "">
<#assign overdueColumns = [o.department, w.column.id, o.hazard, o.due, o.late, w.column.state]>
<#assign overdueRows = []>
<#list departments as d><#list d.hazards as h>
  <#assign overdueRows += [[d.name, h.id, w.at(h.title, h.place), (h.due[0..3] == cutOff[0..3])?then(w.shortDay(h.due), w.day(h.due)), w.daysLeft(h.daysLeft!0), label.state[h.state]]]>
</#list></#list>
<#assign missingColumns = [o.department, o.number, o.days]>
<#-- 未报的日子；事后补录的写明 | a day not reported on; whether it was entered later -->
<#function missedDay m><#return w.shortDay(m.day) + m.backfilled?then(w.aside(w.lateMark), "")></#function>
<#assign missingRows = departments?filter(d -> d.missing?has_content)?map(d -> [d.name, d.missing?size, d.missing?map(m -> missedDay(m))?join(w.comma)])>
<#assign parts = []>
<#macro part name blocks><#assign parts += [{"name": w.heading(parts?size + 1, name), "blocks": blocks}]></#macro>
<@part name=o.situation blocks=[{"text": w.circularFacts(.data_model)}] + (atOffice gt 0)?then([{"text": w.circularOffice(office!"")}], [])/>
<#if overdueRows?has_content>
<@part name=o.overdue blocks=[{"table": o.overdueList, "columns": overdueColumns, "rows": overdueRows, "wide": [2], "more": cut.line(overdueRows, overdue)}]/>
</#if>
<#if missingRows?has_content>
<@part name=o.missing blocks=[{"table": o.missingList, "columns": missingColumns, "rows": missingRows, "wide": [2], "more": ""}]/>
</#if>
<#-- 由签发人填写 | left for whoever issues it -->
<#if departments?has_content>
<@part name=o.asked blocks=[{"hand": o.requirement}, {"hand": o.deadline}]/>
</#if>
