<#-- 阶段、专项报告的内容，各种格式都一样。parts：依次各节，每节有名称和若干块。一块是下列之一：
       {"heading": 文字}                       二级标题
       {"text": 文字}                          一段
       {"items": [文字], "first": 号}            几项；first 是第一项的编号，没有编号则为 0
       {"table": 标题, "columns": [列名], "rows": [[格]], "wide": [成段文字的列号],
        "more": 文字}                           截短的表下面写还有多少；否则为空
       {"chart": 名称}                         网页在此画这张图；其他格式略过
     空表写明没有。
     | What the report on a phase or a campaign says, the same in every format. parts: sections in order, each with a name
     and blocks. A block is one of
       {"heading": text}                       a heading of the second level
       {"text": text}                          a paragraph
       {"items": [text], "first": number}      items; first is the number of the first, 0 if they have none
       {"table": title, "columns": [headings], "rows": [[cells]], "wide": [numbers of the columns of running text],
        "more": text}                           below a list that is cut, how many more there are; else empty
       {"chart": name}                         where a page draws the chart of this name; others pass it by
     An empty table says that there is none. -->
<#import "shared.ftl" as s>
<#import "cut.ftl" as cut>
<#import "corrections.ftl" as mending>
<#import "own.ftl" as own>
<#assign w = s.w>
<#assign p = w.phase>
<#assign t = p.table>
<#assign c = p.column>
<#assign parts = []>
<#function text line><#return (line == "")?then([], [{"text": line}])></#function>
<#function table title columns rows wide=[] more=""><#return [{"table": title, "columns": columns, "rows": rows, "wide": wide, "more": more}]></#function>
<#function chart name><#return [{"chart": name}]></#function>
<#function headed n name blocks><#return [{"heading": w.subheading(n, name)}] + blocks></#function>
<#macro part name blocks><#assign parts += [{"name": w.heading(parts?size + 1, name), "blocks": blocks}]></#macro>
<#function counts tallies><#return tallies?filter(x -> x.count gt 0)?map(x -> w.counted(x.name, x.count))?join(w.comma)></#function>
<#function said name tallies><#return name + w.colon + ((counts(tallies) == "")?then(w.none, counts(tallies)))></#function>

<#-- 表格的行：各格的顺序与旁边的列相同 | rows of tables: cells in the order of the columns beside them -->
<#assign hazardColumns = [c.group, c.opening, c.carried, c.new, c.reinstated, c.closed, c.voided, c.closing, c.found, c.eliminated, c.rate, c.inTime, c.inTimeRate, c.overdue, c.days, c.funds]>
<#function hazardRow r>
  <#return [r.name, r.opening, r.carried, r.new, r.reinstated, r.closed, r.voided, r.closing, r.found, r.eliminated, w.percent(r.rate!""), r.inTime + "/" + r.due, w.percent(r.inTimeRate!""), r.overdue,
    (r.medianDays??)?then((r.medianDays!0) + "/" + (r.longestDays!0), w.noRate), r.funds]>
</#function>
<#assign clockColumns = [c.clock, c.basis, c.due, c.kept, c.late, c.share, c.lateItems]>
<#function clockRows list><#return list?map(r -> [r.label, r.basis, r.due, r.inTime, r.late, w.percent(r.rate!""), cut.ids(r.lateItems, r.lateItemsCount, " ")])></#function>
<#assign coverageColumns = [c.department, c.dueReports, c.reported, c.clear, c.foundSome, c.reportedLate, c.excused, c.missing, c.share]>
<#function coverageRow r><#return [r.name, r.due, r.reported, r.clear, r.found, r.late, r.excused, w.missed(r.missing, r.backfilled), w.percent(r.rate!"")]></#function>
<#function point q>
  <#local what = w.counted(q.label, (q.whole??)?then(w.share(q.count, q.whole!0, q.rate!""), q.count))>
  <#return what + q.items?has_content?then(w.aside(cut.some(q.items, q.itemsCount)), "")>
</#function>
<#function points goal side><#return goal.points?filter(q -> q.side == side)?map(q -> point(q))?join(w.stop)></#function>
<#function goalRows list><#return list?map(g -> [g.text, g.verdictName, points(g, "supports"), [points(g, "contradicts"), points(g, "open")]?filter(x -> x != "")?join(w.stop)])></#function>
<#assign problemColumns = [c.id, c.title, c.place, c.department, c.number]>
<#-- 一条规则查出了什么 | what a rule found -->
<#function found rule><#return problems?filter(x -> x.rule == rule)?map(x -> x.items)?first![]></#function>
<#function problemRows rule><#return found(rule)?map(i -> [i.id, i.title, i.place!"", i.departmentName!"", (i.number??)?then(w.extent(rule, i.number!0), "")])></#function>
<#assign openColumns = [c.id, c.title, c.leader, c.department, c.handler, c.requirement, c.dueBy, c.state]>
<#function openRows list>
  <#return list?map(o -> [o.id, (o.place??)?then(w.at(o.title, o.place!""), o.title), o.leader!p.unfixed, o.departmentName!p.unfixed, o.handler!p.unfixed, o.requirement!p.unfixed,
    (o.due??)?then(w.shortDay(o.due!"") + (o.daysLeft??)?then(" " + s.left(o.daysLeft!0, o.certain), ""), ""), o.stateName])>
</#function>
<#-- 检查表执行情况；旧的用语副本里没有这些词时不写 | how checklists were gone through; nothing where an older copy of the words has none of it -->
<#assign l = w.checklists!{}>
<#assign checklistColumns = [l.list!"", l.every!"", c.department, l.due!"", l.done!"", c.reportedLate, l.missing!"", l.rate!"", l.abnormal!"", l.missed!""]>
<#function missedDays r><#return cut.some(r.missed?map(m -> (m.from == m.until)?then(w.shortDay(m.from), w.period(m.from, m.until))), r.missedCount)></#function>
<#function checklistRows list>
  <#return list?map(r -> [(r.area??)?then(w.at(r.name, r.area!""), r.name), r.everyName, r.departmentName, r.due, r.done, r.late, w.missed(r.missing, r.backfilled), w.percent(r.rate!""), r.abnormal, missedDays(r)])>
</#function>
<#assign checked = (l?has_content && checklists.due gt 0)?then(text(w.checklistsDone(checklists)) + table(l.title!"", checklistColumns, checklistRows(checklists.rows), [0, 9]), [])>
<#function named columns><#return columns?map(x -> w.column[x])></#function>
<#assign itemColumns = [w.column.id, w.column.title, w.column.category, w.column.charge, w.column.due, w.column.state]>
<#function itemRows list>
  <#return list?map(i -> [i.id, w.at(i.title, i.place), i.categoryName, s.charge(i), s.until(i), s.state(i)])>
</#function>

<#assign evidenceColumns = [c.department, c.points, c.breaches, c.reached]>
<#function evidenceRows list>
  <#return list?map(d -> [d.name, d.points, d.duties?filter(x -> x.count gt 0)?map(x -> w.counted(x.dutyName, x.count) + w.aside(cut.some(x.ids, x.idsCount)))?join(w.stop), d.reachedName!""])>
</#function>
<#assign decisionColumns = [c.department, c.decision, c.date, c.reason, c.signer, c.improveBy, c.state]>
<#function decisionRows list>
  <#local rows = []>
  <#list list as d><#list d.decisions as x>
    <#local rows += [[x.departmentName, x.decisionName, w.day(x.at?keep_before("T")), x.reason, x.signer, (x.improveBy??)?then(w.day(x.improveBy!""), ""), (x.decision == "lift")?then("", x.passed?then(p.passed, x.inForce?then(p.inForce, p.ended)))]]>
  </#list></#list>
  <#return rows>
</#function>

<#assign title = school + w.space + w.phaseTitle(period)>

<@part p.section.organisation
  text(w.organised(organisation, period))
  + table(t.meetings, [c.date, c.meeting], organisation.meetings?map(m -> [w.day(m.date), m.title]), [1])
  + table(t.leadingGroup, [c.post, c.task], organisation.leadingGroup?map(m -> [m.post, m.task]), [1])
  + table(t.duty, [c.period, w.column.leader, w.column.staff], organisation.duty?map(d -> [w.period(d.from, d.until), d.leader, d.staff]))/>

<#assign compared = []>
<#if comparison??>
  <#assign compared = text(w.comparedWith(comparison.before)) + table(t.comparison, [c.figure, c.before, c.now, c.change],
    comparison.lines?map(l -> [l.name, w.valued(l.before!"", l.percent), w.valued(l.now!"", l.percent), w.changed(l.change!"", l.percent)]))>
</#if>

<@part p.section.results
  headed(1, p.results.hazards,
    text(w.phaseStock(hazards.total))
    + text(said(p.outcomes, hazards.outcomes))
    + chart("byDay")
    + chart("byCategory")
    + table(t.byCategory, hazardColumns, hazards.byCategory?map(r -> hazardRow(r)) + [hazardRow(hazards.total)])
    + chart("byDepartment")
    + table(t.byDepartment, hazardColumns, hazards.byDepartment?map(r -> hazardRow(r)) + [hazardRow(hazards.total)])
    + table(t.byLevel, hazardColumns, hazards.byLevel?map(r -> hazardRow(r)))
    + text(p.hazardNote))
  + headed(2, p.results.petitions,
    text(w.phasePetitions(petitions))
    + text(said(p.received, petitions.received) + w.stop + said(p.contacts, petitions.contacts))
    + text(said(p.settled, petitions.settled) + w.stop + said(p.satisfaction, petitions.satisfaction))
    + table(t.clocks, clockColumns, clockRows(petitions.clocks), [0])
    + chart("petitionClocks")
    + table(t.running, [c.id, c.title, c.clock, c.dueBy], petitions.running?map(r -> [r.id, r.subject, r.label, w.shortDay(r.due) + " " + s.left(r.daysLeft, r.certain)]), [1], cut.line(petitions.running, petitions.runningCount))
    + table(t.closing, [c.item, c.inPlace, c.notInPlace, c.notApplicable], petitions.closingItems?map(r -> [r.name, r.inPlace, r.notInPlace, r.notApplicable]))
    + table(w.owedItems, named(s.owedColumns), s.owedRows(petitions.notInPlace), [1, 3], cut.line(petitions.notInPlace, petitions.notInPlaceCount)))
  + headed(3, p.results.events,
    text(w.phaseIncidents(incidents))
    + text(said(p.byClass, incidents.byClass) + w.stop + said(p.byLevel, incidents.byLevel))
    + table(t.incidents, named(s.incidentColumns), s.incidentRows(incidents.items), [1], cut.line(incidents.items, incidents.itemsCount))
    + table(t.incidentClocks, clockColumns, clockRows(incidents.clocks), [0])
    + text(w.phaseWarnings(warnings))
    + table(t.warnings, named(s.warningColumns), s.warningRows(warnings.items), [1, 4], cut.line(warnings.items, warnings.itemsCount))
    + table(t.overdueActions, named(s.actionColumns), s.actionRows(warnings.overdueActions), [1, 2], cut.line(warnings.overdueActions, warnings.overdueActionsCount)))
  + headed(4, p.results.coverage,
    text(w.phaseCoverage(coverage.total))
    + chart("coverage")
    + table(t.coverage, coverageColumns, coverage.departments?map(r -> coverageRow(r)) + [coverageRow(coverage.total)]))
  + headed(5, p.results.goals,
    text(p.goalNote)
    + table(t.goals, [c.goal, c.verdict, c.supports, c.contradicts], goalRows(goals), [2, 3]))
  + headed(6, p.results.comparison, compared?has_content?then(compared, text(p.noComparison)))/>

<@part p.section.practice
  own.blocks("practice") + text(w.practised(practice, warnings))
  + table(t.inspections, named(s.inspectionColumns), s.inspectionRows(practice.inspectionItems), [1], cut.line(practice.inspectionItems, practice.inspectionItemsCount))
  + table(t.supervised, itemColumns, itemRows(practice.supervisedItems), [1], cut.line(practice.supervisedItems, practice.supervisedItemsCount))
  + checked
  + own.headed("experience")/>

<#assign troubles = []>
<#list problems as rule>
  <#assign troubles += table(w.ruled(rule.name, rule.itemsCount), problemColumns, problemRows(rule.rule), [1], cut.line(rule.items, rule.itemsCount))>
</#list>
<@part p.section.problems own.blocks("problems") + text(p.problemNote) + troubles
  + table(w.ruled(w.lateEntries, lateEntriesCount), named(["id", "kind", "title", "did", "by", "at", "recorded"]), s.lateRows(lateEntries), [2], cut.line(lateEntries, lateEntriesCount))
  + (mended.itemsCount gt 0)?then(text(mending.title + w.colon + mending.count(mended)), [])/>

<@part p.section.assessment
  text(p.assessmentNote)
  + table(t.evidence, evidenceColumns, evidenceRows(assessment.departments), [2])
  + table(t.decisions, decisionColumns, decisionRows(assessment.departments), [3])/>

<@part p.section.next
  own.blocks("next") + text(w.stillOpen(open))
  + table(t.open, openColumns, openRows(open), [1, 5], cut.line(open, openCount))/>

<#assign annex = table(t.annexHazards, itemColumns, itemRows(hazards.items), [1], cut.line(hazards.items, hazards.itemsCount))
  + table(t.annexPetitions, named(s.petitionColumns), s.petitionRows(petitions.items), [1], cut.line(petitions.items, petitions.itemsCount))
  + (mended.itemsCount gt 0)?then(table(mending.title, mending.headings, mending.rows(mended.items), mending.wide, cut.line(mended.items, mended.itemsCount)), [])>
