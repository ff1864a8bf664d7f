<#-- 一单四制的内容，各种格式都一样；变量见 parts.html.ftl。每件隐患一行，各栏是一项制度，栏内逐行。
     | What the list of major hazards says, the same in every format; the variables: see parts.html.ftl. A row for each hazard; a
     column is a system, line by line. -->
<#import "shared.ftl" as s>
<#assign w = s.w>
<#assign o = w.majorList>
<#assign landscape = true>
<#assign title = school + w.space + o.title>
<#assign subtitle = "">
<#assign notes = []>
<#assign figures = []>
<#assign annex = []>
<#assign total = "">
<#assign majorColumns = [o.list, o.handover, o.ledger, o.closing, o.circular, o.supervision]>
<#function said name value><#return (value == "")?then([], [name + w.colon + value])></#function>
<#-- 本年的日子不写年份 | without the year if it is that of the paper -->
<#function on day><#return (day[0..3] == cutOff[0..3])?then(w.shortDay(day), w.day(day))></#function>
<#function dated day text><#return [on(day) + w.gap + text]></#function>
<#function recorded name day><#return [name + w.colon + ((day == "")?then(o.notRecorded, on(day)))]></#function>

<#function listed h>
  <#local lines = [h.id, w.at(h.title, h.place), h.categoryName] + dated(h.found?keep_before("T"), w.majorFound(h.foundIn)) + said(o.basis, h.basis!"")>
  <#if !h.plan??><#return lines + [o.noPlan]></#if>
  <#return lines + said(o.measures, h.plan.measures) + said(o.responsible, h.plan.responsible) + said(o.funds, h.plan.funds + w.notice.unitOfFunds)
    + said(o.deadline, on(h.plan.deadline)) + said(o.contingency, h.plan.contingency)>
</#function>
<#function handedOver h>
  <#if !h.handovers?has_content><#return [o.notAssigned]></#if>
  <#local lines = []>
  <#list h.handovers as x><#local lines += dated(x.on, w.majorAssigned(x)) + said(o.requirement, x.requirement) + said(o.control, x.control!"") + said(o.due, on(x.due))></#list>
  <#return lines + said(o.notice, h.id)>
</#function>
<#function handled h><#return h.steps?has_content?then(h.steps?map(x -> on(x.on) + w.gap + x.stepName + ((x.text!"") == "")?then("", w.colon + (x.text!""))), [w.none])></#function>
<#function ended h>
  <#local lines = []>
  <#if h.rectifiedOn??><#local lines += dated(h.rectifiedOn!"", o.rectified)></#if>
  <#if h.verifiedOn??><#local lines += dated(h.verifiedOn!"", o.verified + w.aside(h.verifiedBy!""))></#if>
  <#if h.closedOn??>
    <#return lines + dated(h.closedOn!"", o.closed + w.colon + (label.outcome[h.outcome!""]!"")) + [w.majorDays(h.days!0)]>
  </#if>
  <#return lines + [label.state[h.state]] + said(o.due, on(h.due)) + (h.daysLeft??)?then([w.daysLeft(h.daysLeft!0)], [])>
</#function>
<#function told h>
  <#return recorded(o.authority, h.authorityOn!"") + recorded(o.congress, h.congressOn!"") + recorded(o.staff, h.staffNoticeOn!"") + h.overdue?then([o.inCircular], [])>
</#function>
<#function supervised h>
  <#if !h.supervisions?has_content><#return [w.none]></#if>
  <#return h.supervisions?map(x -> w.majorSupervised(label.supervisor[x.by], on(x.from), (x.until??)?then(on(x.until!""), "")))>
</#function>
<#assign majorRows = items?map(h -> [listed(h), handedOver(h), handled(h), ended(h), told(h), supervised(h)])>
<#import "cut.ftl" as cut>
<#assign blocks = [{"text": w.majorFacts(.data_model)}]>
<#if items?has_content>
  <#assign blocks += [{"grid": o.caption, "columns": majorColumns, "rows": majorRows, "more": cut.line(items, itemsCount)}]>
</#if>
<#assign parts = [{"name": "", "blocks": blocks}]>
