<#import "shared.ftl" as s>
<#import "cut.ftl" as cut>
<#import "ending.md.ftl" as ending>
<#import "corrections.ftl" as mending>
<#import "own.md.ftl" as own>
<#assign w = s.w>
<#macro table title columns rows more="">

### ${title}

<#if rows?has_content>
|<#list columns as c> ${w.column[c]} |</#list>
|<#list columns as c> --- |</#list>
<#list rows as row>
|<#list row as cell> ${cell} |</#list>
</#list>
<#if more != "">

${more}
</#if>
<#else>
${w.none}
</#if>
</#macro>
<#macro shifts list>
<#if list?has_content>
| ${w.column.leader} | ${w.column.staff} |
| --- | --- |
<#list list as shift>
| ${shift.leader} | ${shift.staff} |
</#list>
<#else>
${w.duty}${w.colon}${w.none}
</#if>
</#macro>
<#macro names title text>
- ${title}${w.colon}<#if text?has_content>**${text}**<#else>${w.none}</#if>
</#macro>
# ${school}${w.space}${w.title}

${w.number(number)} · ${w.day(day)} ${w.weekday(weekday)}<#if restDay>${w.aside(w.restDay)}</#if> · ${w.cutOff} ${w.moment(cutOff)}
<#if campaign??>

${campaign.name}${w.aside(w.period(campaign.from, campaign.until))}<#if campaign.phase??>${w.colon}${campaign.phase.name}</#if>
</#if>
<#if !calendarKnown>

> ${w.calendarUnknown}
</#if>

## ${w.section.overall}

${w.reports(screening)}

<@names w.missingList s.missing()/>
<@names w.lateList s.lateOnes()/>
<@names w.excusedList s.excused()/>
<@own.headed "practice"/>
<@own.headed "problems"/>

## ${w.section.hazards}

${w.stock(hazards)}

${w.inspections(inspections)}
<@table w.newItems s.hazardColumns s.hazardRows(hazards.newItems) cut.line(hazards.newItems, hazards.newItemsCount)/>
<@table w.closedItems s.hazardColumns s.hazardRows(hazards.closedItems) cut.line(hazards.closedItems, hazards.closedItemsCount)/>
<@table w.majorOrSupervised s.hazardColumns s.hazardRows(hazards.majorItems + hazards.supervisedItems?filter(i -> i.level != "major")) cut.line(hazards.majorItems + hazards.supervisedItems?filter(i -> i.level != "major"), hazards.majorOrSupervised)/>
<@table w.overdueItems s.hazardColumns s.hazardRows(hazards.overdueItems) cut.line(hazards.overdueItems, hazards.overdueItemsCount)/>
<@table w.dueSoon(hazards.dueSoonDays) s.hazardColumns s.hazardRows(hazards.dueSoonItems) cut.line(hazards.dueSoonItems, hazards.dueSoonItemsCount)/>
<#if inspections.items?has_content>
<@table w.inspected s.inspectionColumns s.inspectionRows(inspections.items) cut.line(inspections.items, inspections.itemsCount)/>
</#if>

## ${w.section.petitions}

${w.petitionStock(petitions)}
<@table w.newPetitions s.petitionColumns s.petitionRows(petitions.newItems) cut.line(petitions.newItems, petitions.newItemsCount)/>
<@table w.closedPetitions s.petitionColumns s.petitionRows(petitions.closedItems) cut.line(petitions.closedItems, petitions.closedItemsCount)/>
<@table w.openPetitions s.petitionColumns s.petitionRows(petitions.openItems) cut.line(petitions.openItems, petitions.openItemsCount)/>
<#if petitions.notInPlace?has_content>
<@table w.owedItems s.owedColumns s.owedRows(petitions.notInPlace) cut.line(petitions.notInPlace, petitions.notInPlaceCount)/>
</#if>

## ${w.section.incidents}

${w.incidentStock(incidents)}
<@table w.newIncidents s.incidentColumns s.incidentRows(incidents.newItems) cut.line(incidents.newItems, incidents.newItemsCount)/>
<#if incidents.closedItems?has_content>
<@table w.closedIncidents s.incidentColumns s.incidentRows(incidents.closedItems) cut.line(incidents.closedItems, incidents.closedItemsCount)/>
</#if>
<@table w.openIncidents s.incidentColumns s.incidentRows(incidents.openItems) cut.line(incidents.openItems, incidents.openItemsCount)/>
<#if (incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday)?has_content>
<@table w.incidentDuties s.dueColumns s.dueRows(incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday) cut.line(incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday, incidents.overdueDutiesCount + incidents.untoldDutiesCount + incidents.dueTodayCount)/>
</#if>

## ${w.section.warnings}

${w.warningStock(warnings)}
<@table w.inForce s.warningColumns s.warningRows(warnings.inForceItems) cut.line(warnings.inForceItems, warnings.inForceItemsCount)/>
<#if warnings.liftedItems?has_content>
<@table w.liftedWarnings s.warningColumns s.warningRows(warnings.liftedItems) cut.line(warnings.liftedItems, warnings.liftedItemsCount)/>
</#if>
<#if (warnings.overdueActions + warnings.dueSoonActions)?has_content>
<@table w.warningActions s.actionColumns s.actionRows(warnings.overdueActions + warnings.dueSoonActions) cut.line(warnings.overdueActions + warnings.dueSoonActions, warnings.overdueActionsCount + warnings.dueSoonActionsCount)/>
</#if>

<@shifts duty/>

## ${w.section.entries}
<@table w.lateEntries s.lateColumns s.lateRows(lateEntries) cut.line(lateEntries, lateEntriesCount)/>
<#if mended?has_content>

### ${mending.title}

|<#list mending.headings as h> ${h} |</#list>
|<#list mending.headings as h> --- |</#list>
<#list mending.rows(mended) as row>
|<#list row as cell> ${cell} |</#list>
</#list>
<#if mendedCount gt mended?size>

${cut.line(mended, mendedCount)}
</#if>
</#if>
<@table w.unsigned s.unsignedColumns s.unsignedRows(unsigned) cut.line(unsigned, unsignedCount)/>

## ${w.section.tomorrow}
<@own.section "tomorrow"/>

${w.day(tomorrow.day)}<#if tomorrow.restDay>${w.aside(w.restDay)}</#if>
<#if tomorrow.phaseStarts??>

${w.phaseStarts(tomorrow.phaseStarts)}
</#if>
<#if tomorrow.phaseEnds??>

${w.phaseEnds(tomorrow.phaseEnds)}
</#if>

<@shifts tomorrow.duty/>
<@table w.dueTomorrow s.dueColumns s.dueRows(tomorrow.due) cut.line(tomorrow.due, tomorrow.dueCount)/>
<@ending.signed cutOff/>

## ${w.section.departments}
<@table w.today s.departmentColumns s.departmentRows(screening.departments)/>

### ${w.coverage}

<#if coverage.departments?has_content>
| ${w.column.department} |<#list coverage.days as d> ${d[8..9]} |</#list>
| --- |<#list coverage.days as d> :-: |</#list>
<#list coverage.departments as d>
| ${d.name} |<#list d.cells as c> ${s.sign(c)}<#if c.backfilled>${w.backfilled}</#if> |</#list>
</#list>

${w.legend}${w.colon}<#list s.shownReports as r>${s.sign(r)} ${s.reported(r)}<#sep>${w.comma}</#list>${w.comma}${w.backfilled} ${w.backfilledLong}
<#else>
${w.none}
</#if>
