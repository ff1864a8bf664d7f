<#-- 阶段、周、月报告共用的块和表格的行；块的写法见 phase.parts.ftl。
     | Blocks and rows of tables that the reports on phases, weeks and months share; phase.parts.ftl says what a block is. -->
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


<#-- 有内容才写的表；没有就不写 | a table that is there only if it has rows -->
<#function some title columns rows wide=[] more=""><#return rows?has_content?then(table(title, columns, rows, wide, more), [])></#function>
<#function saidSome name tallies><#return (counts(tallies) == "")?then([], text(said(name, tallies)))></#function>
<#-- 演练、培训和会议；旧的用语副本里没有这些词时不写 | drills, training and meetings; nothing where an older copy of the words has none of it -->
<#assign activityColumns = [c.id, c.title, c.activityKind!"", c.date, c.department, c.participants!""]>
<#function activityRows list>
  <#return list?map(a -> [a.id, (a.place??)?then(w.at(a.title, a.place!""), a.title), label.activityKind[a.kind], w.shortDay(a.held?keep_before("T")), a.departmentNames?join(w.comma), a.participants])>
</#function>
<#assign wereHeld = (w.activitiesHeld??)?then(text(w.activitiesHeld(activities)) + some(t.activities!"", activityColumns, activityRows(activities.items), [1, 4], cut.line(activities.items, activities.itemsCount)), [])>
<#-- 报告的单位：学校，或一个部门 | whose report it is: the school's, or a department's -->
<#assign unit = (departmentName??)?then(school + w.space + departmentName!"", school)>
<#assign subtitle = w.span(period)>
<#assign notes = finished?then([], [w.periodic.unfinished])>
<#assign total = hazards.total.name>
<#assign figures = [
  {"name": w.rate, "value": w.percent(coverage.total.rate!""), "bad": false},
  {"name": c.found, "value": hazards.total.found, "bad": false},
  {"name": c.eliminated, "value": hazards.total.eliminated, "bad": false},
  {"name": c.rate, "value": w.percent(hazards.total.rate!""), "bad": false},
  {"name": c.inTimeRate, "value": w.percent(hazards.total.inTimeRate!""), "bad": false},
  {"name": c.overdue, "value": hazards.total.overdue, "bad": hazards.total.overdue gt 0}]>
<#assign annexTitle = p.section.annex>

<#assign dayColumns = [c.date, c.dueReports, c.reported, c.clear, c.foundSome, c.reportedLate, c.excused, c.missing, c.share]>
<#function dayRows list><#return list?map(d -> [w.shortDay(d.day), d.figures.due, d.figures.reported, d.figures.clear, d.figures.found, d.figures.late, d.figures.excused, w.missed(d.figures.missing, d.figures.backfilled), w.percent(d.figures.rate!"")])></#function>
<#-- 有未报、迟报的部门 | departments that did not report every time, or not in time -->
<#function lacking list><#return list?filter(r -> r.missing gt 0 || r.late gt 0)></#function>

<#function comparedBlocks name>
  <#if !comparison??><#return []></#if>
  <#return text(w.comparedPeriod(comparison.before)) + table(name, [c.figure, w.periodic.before, w.periodic.now, c.change],
    comparison.lines?map(l -> [l.name, w.valued(l.before!"", l.percent), w.valued(l.now!"", l.percent), w.changed(l.change!"", l.percent)]))>
</#function>
<#function petitionBlocks>
  <#return text(w.phasePetitions(petitions)) + saidSome(p.received, petitions.received) + saidSome(p.contacts, petitions.contacts)
    + saidSome(p.settled, petitions.settled) + saidSome(p.satisfaction, petitions.satisfaction)
    + some(t.clocks, clockColumns, clockRows(petitions.clocks?filter(r -> r.due gt 0)), [0])
    + some(t.running, [c.id, c.title, c.clock, c.dueBy], petitions.running?map(r -> [r.id, r.subject, r.label, w.shortDay(r.due) + " " + s.left(r.daysLeft, r.certain)]), [1], cut.line(petitions.running, petitions.runningCount))
    + some(w.owedItems, named(s.owedColumns), s.owedRows(petitions.notInPlace), [1, 3], cut.line(petitions.notInPlace, petitions.notInPlaceCount))>
</#function>
<#function eventBlocks>
  <#return text(w.phaseIncidents(incidents))
    + some(t.incidents, named(s.incidentColumns), s.incidentRows(incidents.items), [1], cut.line(incidents.items, incidents.itemsCount))
    + text(w.phaseWarnings(warnings))
    + some(t.warnings, named(s.warningColumns), s.warningRows(warnings.items), [1, 4], cut.line(warnings.items, warnings.itemsCount))
    + some(t.overdueActions, named(s.actionColumns), s.actionRows(warnings.overdueActions), [1, 2], cut.line(warnings.overdueActions, warnings.overdueActionsCount))>
</#function>
<#function practiceBlocks>
  <#return text(w.practised(practice, warnings))
    + some(t.meetings, [c.date, c.meeting], organisation.meetings?map(m -> [w.day(m.date), m.title]), [1])
    + some(t.inspections, named(s.inspectionColumns), s.inspectionRows(practice.inspectionItems), [1], cut.line(practice.inspectionItems, practice.inspectionItemsCount))
    + (activities.held gt 0)?then(wereHeld, [])
    + some(t.supervised, itemColumns, itemRows(practice.supervisedItems), [1], cut.line(practice.supervisedItems, practice.supervisedItemsCount))>
</#function>
<#function problemBlocks>
  <#local blocks = []>
  <#list problems as rule>
    <#local blocks += some(w.ruled(rule.name, rule.itemsCount), problemColumns, problemRows(rule.rule), [1], cut.line(rule.items, rule.itemsCount))>
  </#list>
  <#local blocks += some(w.ruled(w.lateEntries, lateEntriesCount), named(s.lateColumns), s.lateRows(lateEntries), [2], cut.line(lateEntries, lateEntriesCount))
    + (mended.itemsCount gt 0)?then(text(mending.title + w.colon + mending.count(mended)), [])>
  <#return blocks?has_content?then(text(p.problemNote) + blocks, text(w.periodic.noProblems))>
</#function>
<#-- 未销号清单列数多，放在签字之后，横排打印 | the list of what is open has many columns: behind the signatures, on pages that lie on their side -->
<#function openList><#return some(t.open, openColumns, openRows(open), [1, 5], cut.line(open, openCount))></#function>
<#assign broad = openList()>
