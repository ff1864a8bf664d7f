<#-- 日报的内容，各种格式都一样。没有内容的表不列，合成一句；全节没有内容时，整节只有一句。
     folds：各节合成的一句，按 key；parts：依次各节，每节有 key（w.section 里的名称）、name、folded（整节的一句，否则为空）和若干块 blocks。一块是下列之一：
       {"text": 文字}                          一段
       {"names": [{"name", "text", "mark"}]}  部门名单
       {"table": 标题, "columns": [列名], "rows": [[格]], "wide": [成段文字的列号], "more": 文字}，表下写还有多少；
         另有 "narrow"：列数较少的 "columns" 和 "rows"，用于终端；"look"：网页的另一种样子，"list"：所据的清单
       {"chart": 名称, "more": 文字}            网页在此画这张图；其他格式略过
     | What the daily report says, the same in every format. A table with nothing in it is left out, and one sentence tells of all
     of them; a section with nothing in it is one sentence. parts: sections in order, each with its key in w.section, its name,
     what it is folded to (or nothing), and blocks. A block is one of
       {"text": text}                          a paragraph
       {"names": [{"name", "text", "mark"}]}  lists of departments
       {"table": title, "columns": [headings], "rows": [[cells]], "wide": [numbers of the columns of running text], "more": text below it};
         with "narrow", "columns" and "rows" of fewer cells for a terminal; "look", another look as a page, and "list", what it is made of
       {"chart": name, "more": text}           where a page draws the chart of this name; others pass it by -->
<#import "shared.ftl" as s>
<#import "cut.ftl" as cut>
<#import "corrections.ftl" as mending>
<#assign w = s.w>
<#assign words = w.daily!{}>
<#assign parts = []>
<#assign folds = {}>
<#-- 一句，说明这些都没有；用语较早时照旧写 | a sentence that there is none of these; as ever where the words are older -->
<#function none names what>
  <#if !names?has_content><#return ""></#if>
  <#return (w.noneOf??)?then(w.noneOf(names, what), names?join(w.comma) + w.colon + w.none)>
</#function>
<#function absent lists what><#return none(lists?filter(x -> !x.list?has_content && x.short != "")?map(x -> x.short), what)></#function>
<#function present lists><#return lists?filter(x -> x.list?has_content)></#function>
<#function text line><#return (line == "")?then([], [{"text": line}])></#function>
<#function sentences lines><#return lines?filter(x -> x != "")?join(w.sentenceSpace!"")></#function>
<#function shifts list>
  <#if !list?has_content><#return words.noDuty!(w.duty + w.colon + w.none)></#if>
  <#return (w.onDuty??)?then(w.onDuty(list), w.duty + w.colon + list?map(x -> x.leader + w.comma + x.staff)?join(w.stop))>
</#function>
<#function headings columns><#return columns?map(c -> w.column[c])></#function>
<#macro part key folded blocks><#assign folds += {key: folded}><#assign parts += [{"key": key, "name": w.section[key], "folded": folded, "blocks": blocks}]></#macro>
<#-- 一份清单的表：short 为它在“无……”一句里的叫法，空的不写 | a list as a table; short: what it is called where there is none, empty if nothing is said then -->
<#function listed table short list count><#return {"table": table, "short": short, "list": list, "count": count}></#function>
<#function tables lists columns rows wide>
  <#return present(lists)?map(x -> x + {"columns": headings(columns), "rows": rows(x.list), "wide": wide, "more": cut.line(x.list, x.count)})>
</#function>

<#-- 一、总体 | overall -->
<#assign nameLists = [
  {"name": w.missingList, "text": s.missing(), "mark": "bad"},
  {"name": w.lateList, "text": s.lateOnes(), "mark": "late"},
  {"name": w.excusedList, "text": s.excused(), "mark": "plain"}]>
<#assign named = nameLists?filter(x -> x.text != "")>
<#assign noNames = none(nameLists?filter(x -> x.text == "")?map(x -> x.name), words.departments!"")>
<#-- 写成一句的名单 | the names as one sentence -->
<#assign inNames = named?map(x -> x.name + w.colon + x.text)>
<#assign inNames = inNames?has_content?then((w.listed??)?then(w.listed(inNames), inNames?join(w.stop)), "")>
<@part "overall" inNames?has_content?then("", sentences([w.reports(screening), noNames]))
  text(w.reports(screening)) + named?has_content?then([{"names": named}], []) + text(noNames)/>

<#-- 二、排查整改 | hazards -->
<#assign majorItems = hazards.majorItems + hazards.supervisedItems?filter(i -> i.level != "major")>
<#assign dueSoonName = w.dueSoon(hazards.dueSoonDays)>
<#assign hazardLists = [
  listed(w.newItems, words.newItems!w.newItems, hazards.newItems, hazards.newItemsCount),
  listed(w.closedItems, words.closedItems!w.closedItems, hazards.closedItems, hazards.closedItemsCount),
  listed(w.majorOrSupervised, words.majorOrSupervised!w.majorOrSupervised, majorItems, hazards.majorOrSupervised),
  listed(w.overdueItems, words.overdueItems!w.overdueItems, hazards.overdueItems, hazards.overdueItemsCount),
  listed(dueSoonName, (w.dueSoonOnes??)?then(w.dueSoonOnes(hazards.dueSoonDays), dueSoonName), hazards.dueSoonItems, hazards.dueSoonItemsCount)]>
<#assign inspectionLists = [listed(w.inspected, "", inspections.items, inspections.itemsCount)]>
<#assign noHazards = absent(hazardLists, words.hazards!"")>
<#assign hazardColumns = ["id", "title", "charge", "due", "state"]>
<#function hazardRows list><#return list?map(h -> [h.id, w.at(h.title, h.place), s.charge(h), s.until(h), s.state(h)])></#function>
<#assign hazardTables = tables(hazardLists, hazardColumns, hazardRows, [1])?map(x -> x + {"look": "items"})>
<#assign inspectionTables = tables(inspectionLists, s.inspectionColumns, s.inspectionRows, [1])>
<#assign tablesOfHazards = hazardTables + inspectionTables>
<@part "hazards" tablesOfHazards?has_content?then("", sentences([w.stock(hazards), w.inspections(inspections), noHazards]))
  text(sentences([w.stock(hazards), w.inspections(inspections), noHazards])) + [{"chart": "byDay", "more": ""}] + tablesOfHazards/>

<#-- 三、信访 | petitions -->
<#assign petitionLists = [
  listed(w.newPetitions, words.newPetitions!w.newPetitions, petitions.newItems, petitions.newItemsCount),
  listed(w.closedPetitions, words.closedPetitions!w.closedPetitions, petitions.closedItems, petitions.closedItemsCount),
  listed(w.openPetitions, words.openPetitions!w.openPetitions, petitions.openItems, petitions.openItemsCount)]>
<#assign noPetitions = absent(petitionLists, words.petitions!"")>
<#assign petitionTables = tables(petitionLists, s.petitionColumns, s.petitionRows, [1])>
<#assign owedTables = tables([listed(w.owedItems, "", petitions.notInPlace, petitions.notInPlaceCount)], s.owedColumns, s.owedRows, [1, 3])>
<#assign noPetitionFigures = [petitions.opening, petitions.carried, petitions.new, petitions.reinstated, petitions.closed, petitions.voided, petitions.closing, petitions.notified, petitions.replied]?filter(n -> n != 0)?size == 0>
<#function folded noFigures tables sentence stock nothing>
  <#if tables?has_content><#return ""></#if>
  <#return (noFigures && sentence != "")?then(sentence, sentences([stock, nothing]))>
</#function>
<@part "petitions" folded(noPetitionFigures, petitionTables + owedTables, words.noPetitions!"", w.petitionStock(petitions), noPetitions)
  text(sentences([w.petitionStock(petitions), noPetitions]))
  + [{"chart": "petitionClocks", "more": cut.line(petitions.running, petitions.runningCount)}] + petitionTables + owedTables/>

<#-- 四、突发事件 | incidents -->
<#assign dutyItems = incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday>
<#assign incidentLists = [
  listed(w.newIncidents, words.newIncidents!w.newIncidents, incidents.newItems, incidents.newItemsCount),
  listed(w.closedIncidents, "", incidents.closedItems, incidents.closedItemsCount),
  listed(w.openIncidents, words.openIncidents!w.openIncidents, incidents.openItems, incidents.openItemsCount)]>
<#assign noIncidents = absent(incidentLists, words.incidents!"")>
<#assign incidentTables = tables(incidentLists, s.incidentColumns, s.incidentRows, [1])>
<#assign dutyTables = tables([listed(w.incidentDuties, "", dutyItems, incidents.overdueDutiesCount + incidents.untoldDutiesCount + incidents.dueTodayCount)], s.dueColumns, s.dueRows, [1])>
<#assign noIncidentFigures = [incidents.opening, incidents.carried, incidents.new, incidents.reinstated, incidents.closed, incidents.voided, incidents.closing]?filter(n -> n != 0)?size == 0>
<@part "incidents" folded(noIncidentFigures, incidentTables + dutyTables, words.noIncidents!"", w.incidentStock(incidents), noIncidents)
  text(sentences([w.incidentStock(incidents), noIncidents])) + incidentTables + dutyTables/>

<#-- 五、预警与值班 | warnings and duty -->
<#assign warningLists = [
  listed(w.inForce, words.inForce!w.inForce, warnings.inForceItems, warnings.inForceItemsCount),
  listed(w.liftedWarnings, "", warnings.liftedItems, warnings.liftedItemsCount)]>
<#assign noWarnings = absent(warningLists, words.warnings!"")>
<#assign warningTables = tables(warningLists, s.warningColumns, s.warningRows, [1, 4])>
<#assign actionTables = tables([listed(w.warningActions, "", warnings.overdueActions + warnings.dueSoonActions, warnings.overdueActionsCount + warnings.dueSoonActionsCount)], s.actionColumns, s.actionRows, [1, 2])>
<#assign noWarningFigures = [warnings.inForce, warnings.issued, warnings.adjusted, warnings.lifted, warnings.unfinished, warnings.overdue]?filter(n -> n != 0)?size == 0>
<#assign onDuty = shifts(duty)>
<#assign warningsFolded = folded(noWarningFigures, warningTables + actionTables, words.noWarnings!"", w.warningStock(warnings), noWarnings)>
<#assign warningsFolded = (warningsFolded == "")?then("", sentences([warningsFolded, onDuty]))>
<@part "warnings" warningsFolded
  text(sentences([w.warningStock(warnings), noWarnings, onDuty])) + warningTables + actionTables/>

<#-- 六、补录与未签 | late entries and missing signatures -->
<#assign lateColumns = ["id", "title", "did", "at", "recorded"]>
<#function lateRows list>
  <#return list?map(e -> [e.id, e.title, e.didName + w.aside(e.by), w.shortMoment(e.at), w.shortMoment(e.recorded) + " " + w.delay(e.delayHours)])>
</#function>
<#assign lateTables = tables([listed(w.lateEntries, w.lateEntries, lateEntries, lateEntriesCount)], lateColumns, lateRows, [1])?map(x -> x + {"look": "late"})>
<#assign mendedTables = mended?has_content?then([{"table": mending.title, "columns": mending.headings, "rows": mending.rows(mended), "wide": mending.wide, "more": cut.line(mended, mendedCount),
  "narrow": {"columns": mending.narrowHeadings, "rows": mending.narrowRows(mended)}}], [])>
<#function unsignedRows list><#return list?map(u -> [u.id, u.title, s.unsignedStages(u)])></#function>
<#assign unsignedTables = tables([listed(w.unsigned, w.unsigned, unsigned, unsignedCount)], ["id", "title", "unsigned"], unsignedRows, [1, 2])>
<#assign entryTables = lateTables + mendedTables + unsignedTables>
<#assign noEntries = none([{"name": w.lateEntries, "of": lateTables}, {"name": mending.title, "of": mendedTables}, {"name": w.unsigned, "of": unsignedTables}]?filter(x -> !x.of?has_content)?map(x -> x.name), words.entries!"")>
<@part "entries" entryTables?has_content?then("", words.noEntries!noEntries) text(noEntries) + entryTables/>

<#-- 七、明日重点；值班写在最后，结尾的签字跟在一段文字后面 | tomorrow; the duty comes last, so that the signatures follow a paragraph -->
<#assign dueTables = tables([listed(w.dueTomorrow, "", tomorrow.due, tomorrow.dueCount)], s.dueColumns, s.dueRows, [1])>
<#assign nextDay = w.day(tomorrow.day) + tomorrow.restDay?then(w.aside(w.restDay), "")>
<#assign phases = sentences([(tomorrow.phaseStarts??)?then(w.phaseStarts(tomorrow.phaseStarts!""), ""), (tomorrow.phaseEnds??)?then(w.phaseEnds(tomorrow.phaseEnds!""), "")])>
<#assign nothingDue = dueTables?has_content?then("", words.nothingDue!(w.dueTomorrow + w.colon + w.none))>
<#assign onDutyTomorrow = shifts(tomorrow.duty)>
<#assign tomorrowIs = (w.listed??)?then(w.listed([nextDay]), nextDay)>
<@part "tomorrow" dueTables?has_content?then("", sentences([tomorrowIs, phases, nothingDue, onDutyTomorrow]))
  text(sentences([tomorrowIs, phases])) + dueTables + text(onDutyTomorrow)/>

<#-- 附件：近14日没有按时报告的部门；没有时不附 | the annex: departments that were not in time on each of the last days; none if there are no such -->
<#assign late = coverage.departments?filter(x -> x.cells?filter(c -> c.late || c.backfilled || c.report == "missing")?has_content)>
<#assign otherInTime = (late?has_content && coverage.departments?size gt late?size)?then(words.otherInTime!"", "")>
<#assign annexTitle = w.section.departments>
