<#import "shared.ftl" as s>
<#import "cut.ftl" as cut>
<#import "ending.html.ftl" as ending>
<#import "corrections.ftl" as mending>
<#import "own.html.ftl" as own>
<#import "page.html.ftl" as page>
<#assign w = s.w>
<#assign wide = ["title", "note", "alert", "action"]>
<#macro left more>
<#if more != "">
<p class="cut">${more}</p>
</#if>
</#macro>
<#macro items title list more>
<#if list?has_content>
<div class="scroll" tabindex="0" role="region" aria-label="${title}">
<table class="items">
<caption>${title}</caption>
<thead><tr><th scope="col">${w.column.id}</th><th scope="col" class="wide">${w.column.title}</th><th scope="col">${w.column.place}</th><th scope="col">${w.column.category}</th><th scope="col">${w.column.charge}</th><th scope="col">${w.column.due}</th><th scope="col">${w.column.state}</th></tr></thead>
<tbody>
<#list list as item>
<tr><th scope="row" class="id">${item.id}</th><td class="wide">${item.title}</td><td>${item.place}</td><td>${item.categoryName}</td><td>${s.charge(item)}</td><td class="when<#if item.overdue> bad</#if>"><span>${w.shortDay(item.due)}</span><#if item.daysLeft??> <span>${w.daysLeft(item.daysLeft)}</span></#if></td><td<#if item.level == "major"> class="bad"</#if>>${s.state(item)}</td></tr>
</#list>
</tbody>
</table>
</div>
<@left more/>
<#else>
<p class="none">${title}${w.colon}${w.none}</p>
</#if>
</#macro>
<#macro table title columns rows more>
<@page.table title=title headings=columns?map(c -> w.column[c]) rows=rows none=w.none colon=w.colon
  wide=(0..<columns?size)?filter(i -> wide?seq_contains(columns[i]))/>
<@left more/>
</#macro>
<#macro shifts list>
<#if list?has_content>
<dl class="pairs">
<#list list as shift>
<div><dt>${w.column.leader}</dt><dd>${shift.leader}</dd><dt>${w.column.staff}</dt><dd>${shift.staff}</dd></div>
</#list>
</dl>
<#else>
<p class="none">${w.duty}${w.colon}${w.none}</p>
</#if>
</#macro>
<#macro figure name value mark="">
<div<#if mark != ""> class="${mark}"</#if>><dt>${name}</dt><dd>${value}</dd></div>
</#macro>
<#macro names title text mark>
<div><dt>${title}</dt><dd<#if text?has_content> class="${mark}"</#if>>${text?has_content?then(text, w.none)}</dd></div>
</#macro>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${school}${w.space}${w.title} ${day}</title>
<#include "report.css.ftl">
<#include "chart.css.ftl">
</head>
<body>
<main>
<header>
<h1>${school}${w.space}${w.title}</h1>
<p class="date"><span>${w.number(number)}</span> <span>${w.day(day)}</span> <span>${w.weekday(weekday)}<#if restDay>${w.aside(w.restDay)}</#if></span></p>
<p class="cut">${w.cutOff} <time datetime="${cutOff}">${w.moment(cutOff)}</time></p>
<#if campaign??>
<p class="cut">${campaign.name}${w.aside(w.period(campaign.from, campaign.until))}<#if campaign.phase??>${w.colon}${campaign.phase.name}</#if></p>
</#if>
<#if !calendarKnown>
<p class="cut">${w.calendarUnknown}</p>
</#if>
</header>

<dl class="figures">
<@figure name=w.reported + " / " + w.due value=screening.reported + " / " + screening.due mark=screening.missing?has_content?then("bad", "")/>
<@figure w.rate w.percent(screening.rate!"")/>
<@figure w.new hazards.new/>
<@figure w.closed hazards.closed/>
<@figure w.closing hazards.closing/>
<@figure name=w.overdue value=hazards.overdue mark=(hazards.overdue gt 0)?then("bad", "")/>
</dl>

<section>
<h2>${w.section.overall}</h2>
<p>${w.reports(screening)}</p>
<dl class="pairs names">
<@names w.missingList s.missing() "bad"/>
<@names w.lateList s.lateOnes() "late"/>
<@names w.excusedList s.excused() "plain"/>
</dl>
<@own.headed "practice"/>
<@own.headed "problems"/>
</section>

<section>
<h2>${w.section.hazards}</h2>
<p>${w.stock(hazards)}</p>
<p>${w.inspections(inspections)}</p>
<#if charts.byDay??>
<@page.chart charts.byDay/>
</#if>
<@items w.newItems hazards.newItems cut.line(hazards.newItems, hazards.newItemsCount)/>
<@items w.closedItems hazards.closedItems cut.line(hazards.closedItems, hazards.closedItemsCount)/>
<@items w.majorOrSupervised hazards.majorItems + hazards.supervisedItems?filter(i -> i.level != "major") cut.line(hazards.majorItems + hazards.supervisedItems?filter(i -> i.level != "major"), hazards.majorOrSupervised)/>
<@items w.overdueItems hazards.overdueItems cut.line(hazards.overdueItems, hazards.overdueItemsCount)/>
<@items w.dueSoon(hazards.dueSoonDays) hazards.dueSoonItems cut.line(hazards.dueSoonItems, hazards.dueSoonItemsCount)/>
<#if inspections.items?has_content>
<@table w.inspected s.inspectionColumns s.inspectionRows(inspections.items) cut.line(inspections.items, inspections.itemsCount)/>
</#if>
</section>

<section>
<h2>${w.section.petitions}</h2>
<p>${w.petitionStock(petitions)}</p>
<#if charts.petitionClocks??>
<@page.chart charts.petitionClocks/>
<@left cut.line(petitions.running, petitions.runningCount)/>
</#if>
<@table w.newPetitions s.petitionColumns s.petitionRows(petitions.newItems) cut.line(petitions.newItems, petitions.newItemsCount)/>
<@table w.closedPetitions s.petitionColumns s.petitionRows(petitions.closedItems) cut.line(petitions.closedItems, petitions.closedItemsCount)/>
<@table w.openPetitions s.petitionColumns s.petitionRows(petitions.openItems) cut.line(petitions.openItems, petitions.openItemsCount)/>
<#if petitions.notInPlace?has_content>
<@table w.owedItems s.owedColumns s.owedRows(petitions.notInPlace) cut.line(petitions.notInPlace, petitions.notInPlaceCount)/>
</#if>
</section>

<section>
<h2>${w.section.incidents}</h2>
<p>${w.incidentStock(incidents)}</p>
<@table w.newIncidents s.incidentColumns s.incidentRows(incidents.newItems) cut.line(incidents.newItems, incidents.newItemsCount)/>
<#if incidents.closedItems?has_content>
<@table w.closedIncidents s.incidentColumns s.incidentRows(incidents.closedItems) cut.line(incidents.closedItems, incidents.closedItemsCount)/>
</#if>
<@table w.openIncidents s.incidentColumns s.incidentRows(incidents.openItems) cut.line(incidents.openItems, incidents.openItemsCount)/>
<#if (incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday)?has_content>
<@table w.incidentDuties s.dueColumns s.dueRows(incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday) cut.line(incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday, incidents.overdueDutiesCount + incidents.untoldDutiesCount + incidents.dueTodayCount)/>
</#if>
</section>

<section>
<h2>${w.section.warnings}</h2>
<p>${w.warningStock(warnings)}</p>
<@table w.inForce s.warningColumns s.warningRows(warnings.inForceItems) cut.line(warnings.inForceItems, warnings.inForceItemsCount)/>
<#if warnings.liftedItems?has_content>
<@table w.liftedWarnings s.warningColumns s.warningRows(warnings.liftedItems) cut.line(warnings.liftedItems, warnings.liftedItemsCount)/>
</#if>
<#if (warnings.overdueActions + warnings.dueSoonActions)?has_content>
<@table w.warningActions s.actionColumns s.actionRows(warnings.overdueActions + warnings.dueSoonActions) cut.line(warnings.overdueActions + warnings.dueSoonActions, warnings.overdueActionsCount + warnings.dueSoonActionsCount)/>
</#if>
<@shifts duty/>
</section>

<section>
<h2>${w.section.entries}</h2>
<#if lateEntries?has_content>
<div class="scroll" tabindex="0" role="region" aria-label="${w.lateEntries}">
<table>
<caption>${w.lateEntries}</caption>
<thead><tr><th scope="col">${w.column.id}</th><th scope="col">${w.column.kind}</th><th scope="col" class="wide">${w.column.title}</th><th scope="col">${w.column.did}</th><th scope="col">${w.column.by}</th><th scope="col">${w.column.at}</th><th scope="col">${w.column.recorded}</th></tr></thead>
<tbody>
<#list lateEntries as e>
<tr><th scope="row" class="id">${e.id}</th><td>${w.recordKind[e.kind]!e.kind}</td><td class="wide">${e.title}</td><td>${e.didName}</td><td>${e.by}</td><td class="when"><span>${w.shortMoment(e.at)}</span></td><td class="when"><span>${w.shortMoment(e.recorded)}</span> <span class="late">${w.delay(e.delayHours)}</span></td></tr>
</#list>
</tbody>
</table>
</div>
<@left cut.line(lateEntries, lateEntriesCount)/>
<#else>
<p class="none">${w.lateEntries}${w.colon}${w.none}</p>
</#if>
<#if mended?has_content>
<@page.table title=mending.title headings=mending.headings rows=mending.rows(mended) none=w.none colon=w.colon wide=mending.wide/>
<@left cut.line(mended, mendedCount)/>
</#if>
<#if unsigned?has_content>
<div class="scroll" tabindex="0" role="region" aria-label="${w.unsigned}">
<table>
<caption>${w.unsigned}</caption>
<thead><tr><th scope="col">${w.column.id}</th><th scope="col">${w.column.kind}</th><th scope="col" class="wide">${w.column.title}</th><th scope="col" class="wide">${w.column.unsigned}</th></tr></thead>
<tbody>
<#list unsigned as u>
<tr><th scope="row" class="id">${u.id}</th><td>${w.recordKind[u.kind]!u.kind}</td><td class="wide">${u.title}</td><td class="wide">${s.unsignedStages(u)}</td></tr>
</#list>
</tbody>
</table>
</div>
<@left cut.line(unsigned, unsignedCount)/>
<#else>
<p class="none">${w.unsigned}${w.colon}${w.none}</p>
</#if>
</section>

<section>
<h2>${w.section.tomorrow}</h2>
<@own.section "tomorrow"/>
<p><time datetime="${tomorrow.day}">${w.day(tomorrow.day)}</time><#if tomorrow.restDay>${w.aside(w.restDay)}</#if></p>
<#if tomorrow.phaseStarts??>
<p>${w.phaseStarts(tomorrow.phaseStarts)}</p>
</#if>
<#if tomorrow.phaseEnds??>
<p>${w.phaseEnds(tomorrow.phaseEnds)}</p>
</#if>
<@shifts tomorrow.duty/>
<@table w.dueTomorrow s.dueColumns s.dueRows(tomorrow.due) cut.line(tomorrow.due, tomorrow.dueCount)/>
</section>

<@ending.signed cutOff/>

<section class="annex">
<h2>${w.section.departments}</h2>
<#if screening.departments?has_content>
<div class="scroll" tabindex="0" role="region" aria-label="${w.today}">
<table>
<caption>${w.today}</caption>
<thead><tr><th scope="col">${w.column.department}</th><th scope="col">${w.column.head}</th><th scope="col">${w.column.report}</th><th scope="col">${w.column.recorded}</th><th scope="col" class="wide">${w.column.areas}</th><th scope="col">${w.column.hazards}</th></tr></thead>
<tbody>
<#list screening.departments as d>
<tr><th scope="row">${d.name}</th><td>${d.head!}</td><td><span class="tag ${d.report}">${label.report[d.report]}</span><#if d.late> <span class="tag late">${w.late}</span></#if></td><td class="when"><#if d.recorded??>${w.clock(d.recorded)}</#if></td><td class="wide">${d.areas?join(w.comma)}${d.reason!}</td><td class="id"><#list d.hazards as h>${h}<#sep>${w.comma}<br></#list><#if d.hazardsCount gt d.hazards?size>${w.comma}<br>${cut.line(d.hazards, d.hazardsCount)}</#if></td></tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p class="none">${w.today}${w.colon}${w.none}</p>
</#if>
<#if coverage.departments?has_content>
<div class="scroll" tabindex="0" role="region" aria-label="${w.coverage}">
<table class="coverage">
<caption>${w.coverage}</caption>
<thead><tr><th scope="col">${w.column.department}</th><#list coverage.days as d><th scope="col"><time datetime="${d}"><#if d?is_first || d?ends_with("-01")><small>${w.month(d)}</small></#if>${d[8..9]?number}</time></th></#list></tr></thead>
<tbody>
<#list coverage.departments as d>
<tr><th scope="row">${d.name}</th><#list d.cells as c><td class="${c.late?then("late", c.report)}" title="${s.reported(c)}<#if c.backfilled>${w.comma}${w.backfilledLong}</#if>"><span aria-hidden="true">${s.sign(c)}</span><#if c.backfilled><sup aria-hidden="true">${w.backfilled}</sup></#if><span class="spoken">${s.reported(c)}<#if c.backfilled>${w.comma}${w.backfilledLong}</#if></span></td></#list></tr>
</#list>
</tbody>
</table>
</div>
<p class="legend">${w.legend}${w.colon}<#list s.shownReports as r><span><b class="${r.late?then("late", r.report)}">${s.sign(r)}</b> ${s.reported(r)}</span> </#list><span><b class="missing"><sup>${w.backfilled}</sup></b> ${w.backfilledLong}</span></p>
<#else>
<p class="none">${w.coverage}${w.colon}${w.none}</p>
</#if>
</section>
</main>
</body>
</html>
