<#-- 阶段、专项报告的内容，各种格式都一样。parts：依次各节，每节有名称和若干块。一块是下列之一：
       {"heading": 文字}                       二级标题
       {"text": 文字}                          一段
       {"items": [文字], "first": 号}            几项；first 是第一项的编号，没有编号则为 0
       {"table": 标题, "columns": [列名], "rows": [[格]], "wide": [成段文字的列号],
        "more": 文字}                           截短的表下面写还有多少；否则为空
       {"chart": 名称}                         网页在此画这张图；其他格式略过
       {"grid": 标题, "columns": [列名], "rows": [[[行]]], "more": 文字}
                                               一件一行、格内分行的表
       {"hand": 栏目}                          留给人手写的一行
     空表写明没有。
     | What the report on a phase or a campaign says, the same in every format. parts: sections in order, each with a name
     and blocks. A block is one of
       {"heading": text}                       a heading of the second level
       {"text": text}                          a paragraph
       {"items": [text], "first": number}      items; first is the number of the first, 0 if they have none
       {"table": title, "columns": [headings], "rows": [[cells]], "wide": [numbers of the columns of running text],
        "more": text}                           below a list that is cut, how many more there are; else empty
       {"chart": name}                         where a page draws the chart of this name; others pass it by
       {"grid": title, "columns": [headings], "rows": [[[lines]]], "more": text}
                                               a table whose cells have lines
       {"hand": label}                         a line that is left for a person's hand
     An empty table says that there is none. -->
<#include "period.ftl">
<#assign title = unit + w.space + w.phaseTitle(period)>

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
  + wereHeld
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
  own.blocks("next") + text(w.stillOpen(open))/>

<#assign annex = table(t.annexHazards, itemColumns, itemRows(hazards.items), [1], cut.line(hazards.items, hazards.itemsCount))
  + table(t.annexPetitions, named(s.petitionColumns), s.petitionRows(petitions.items), [1], cut.line(petitions.items, petitions.itemsCount))
  + (mended.itemsCount gt 0)?then(table(mending.title, mending.headings, mending.rows(mended.items), mending.wide, cut.line(mended.items, mended.itemsCount)), [])>
