<#-- 未销号清单的内容，各种格式都一样；变量见 parts.html.ftl。
     | What the list of open hazards says, the same in every format; the variables: see parts.html.ftl. -->
<#import "shared.ftl" as s>
<#import "cut.ftl" as cut>
<#assign w = s.w>
<#assign o = w.openList>
<#assign landscape = true>
<#assign title = school + w.space + w.openTitle(departmentName!"")>
<#assign subtitle = "">
<#assign notes = []>
<#assign figures = []>
<#assign annex = []>
<#assign total = "">
<#assign openColumns = [o.no, w.column.id, o.hazard, o.leader, o.department, o.handler, o.requirement, o.due, o.left, w.column.state]>
<#-- 办结时限，另一年的写明年份 | by when, with the year if it is another one -->
<#function due i><#return (i.due[0..3] == cutOff[0..3])?then(w.shortDay(i.due), w.day(i.due))></#function>
<#-- 还剩几天；待销号的已没有时限 | how many days are left; none once it is only to be closed -->
<#function left i><#return (i.daysLeft??)?then(w.daysLeft(i.daysLeft!0), "")></#function>
<#-- 到了哪一步，以及异常情况 | where it stands, and what is out of the ordinary -->
<#function state i>
  <#local marks = [label.state[i.state]]>
  <#if i.level == "major"><#local marks += [label.level.major]></#if>
  <#if i.supervisor??><#local marks += [w.supervised(label.supervisor[i.supervisor])]></#if>
  <#if i.extensions gt 0><#local marks += [w.extended(i.extensions)]></#if>
  <#if i.reopened><#local marks += [w.reopened]></#if>
  <#return marks?join(w.comma)>
</#function>
<#function openRows list>
  <#local rows = []>
  <#list list as i>
    <#local rows += [[i?counter, i.id, w.at(i.title, i.place), i.leader!o.unfixed, (i.leader??)?then(i.departmentName, w.foundIn(i.departmentName)), i.handler!o.unfixed, i.requirement!o.unfixed, due(i), left(i), state(i)]]>
  </#list>
  <#return rows>
</#function>
<#assign blocks = [{"text": w.openStock(.data_model)}]>
<#if unassigned gt 0><#assign blocks += [{"text": w.openDefault(defaultDays)}]></#if>
<#if items?has_content>
  <#assign blocks += [{"table": o.list, "columns": openColumns, "rows": openRows(items), "wide": [2, 6], "more": cut.line(items, itemsCount)}]>
</#if>
<#assign parts = [{"name": "", "blocks": blocks}]>
