<#import "shared.ftl" as s>
<#import "cut.ftl" as cut>
<#import "ending.text.ftl" as ending>
<#import "corrections.ftl" as mending>
<#import "own.text.ftl" as own>
<#assign w = s.w>
<#-- 各格用制表符分开；由程序按屏幕上的宽度对齐。 | Cells are separated by tabs; the program sets them in columns of what they take on the screen. -->
<#macro left more>
<#if more != "">
${more}
</#if>
</#macro>
<#macro items title list more>

${title}<#if !list?has_content>${w.colon}${w.none}</#if>
<#if list?has_content>
${w.column.id}	${w.column.title}	${w.column.charge}	${w.column.due}	${w.column.state}
<#list list as item>
${item.id}	${w.at(item.title, item.place)}	${s.charge(item)}	${s.until(item)}	${s.state(item)}
</#list>
<@left more/>
</#if>
</#macro>
<#macro table title columns rows more>

${title}<#if !rows?has_content>${w.colon}${w.none}</#if>
<#if rows?has_content>
<#list columns as c>${w.column[c]}<#sep>	</#list>
<#list rows as row>
<#list row as cell>${cell}<#sep>	</#list>
</#list>
<@left more/>
</#if>
</#macro>
<#macro shifts list>
<#list list as shift>
${w.column.leader}	${shift.leader}	${w.column.staff}	${shift.staff}
<#else>
${w.duty}${w.colon}${w.none}
</#list>
</#macro>
${school}${w.space}${w.title}
${w.number(number)}  ${w.day(day)} ${w.weekday(weekday)}<#if restDay>${w.aside(w.restDay)}</#if>
${w.cutOff} ${w.moment(cutOff)}
<#if campaign??>
${campaign.name}${w.aside(w.period(campaign.from, campaign.until))}<#if campaign.phase??>${w.colon}${campaign.phase.name}</#if>
</#if>
<#if !calendarKnown>
${w.calendarUnknown}
</#if>

${w.section.overall}
${w.reports(screening)}
${w.missingList}${w.colon}${s.missing()?has_content?then(s.missing(), w.none)}
${w.lateList}${w.colon}${s.lateOnes()?has_content?then(s.lateOnes(), w.none)}
${w.excusedList}${w.colon}${s.excused()?has_content?then(s.excused(), w.none)}
<@own.headed "practice"/>
<@own.headed "problems"/>

${w.section.hazards}
${w.stock(hazards)}
${w.inspections(inspections)}
<@items w.newItems hazards.newItems cut.line(hazards.newItems, hazards.newItemsCount)/>
<@items w.closedItems hazards.closedItems cut.line(hazards.closedItems, hazards.closedItemsCount)/>
<@items w.majorOrSupervised hazards.majorItems + hazards.supervisedItems?filter(i -> i.level != "major") cut.line(hazards.majorItems + hazards.supervisedItems?filter(i -> i.level != "major"), hazards.majorOrSupervised)/>
<@items w.overdueItems hazards.overdueItems cut.line(hazards.overdueItems, hazards.overdueItemsCount)/>
<@items w.dueSoon(hazards.dueSoonDays) hazards.dueSoonItems cut.line(hazards.dueSoonItems, hazards.dueSoonItemsCount)/>
<#if inspections.items?has_content>
<@table w.inspected s.inspectionColumns s.inspectionRows(inspections.items) cut.line(inspections.items, inspections.itemsCount)/>
</#if>

${w.section.petitions}
${w.petitionStock(petitions)}
<@table w.newPetitions s.petitionColumns s.petitionRows(petitions.newItems) cut.line(petitions.newItems, petitions.newItemsCount)/>
<@table w.closedPetitions s.petitionColumns s.petitionRows(petitions.closedItems) cut.line(petitions.closedItems, petitions.closedItemsCount)/>
<@table w.openPetitions s.petitionColumns s.petitionRows(petitions.openItems) cut.line(petitions.openItems, petitions.openItemsCount)/>
<#if petitions.notInPlace?has_content>
<@table w.owedItems s.owedColumns s.owedRows(petitions.notInPlace) cut.line(petitions.notInPlace, petitions.notInPlaceCount)/>
</#if>

${w.section.incidents}
${w.incidentStock(incidents)}
<@table w.newIncidents s.incidentColumns s.incidentRows(incidents.newItems) cut.line(incidents.newItems, incidents.newItemsCount)/>
<#if incidents.closedItems?has_content>
<@table w.closedIncidents s.incidentColumns s.incidentRows(incidents.closedItems) cut.line(incidents.closedItems, incidents.closedItemsCount)/>
</#if>
<@table w.openIncidents s.incidentColumns s.incidentRows(incidents.openItems) cut.line(incidents.openItems, incidents.openItemsCount)/>
<#if (incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday)?has_content>
<@table w.incidentDuties s.dueColumns s.dueRows(incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday) cut.line(incidents.overdueDuties + incidents.untoldDuties + incidents.dueToday, incidents.overdueDutiesCount + incidents.untoldDutiesCount + incidents.dueTodayCount)/>
</#if>

${w.section.warnings}
${w.warningStock(warnings)}
<@table w.inForce s.warningColumns s.warningRows(warnings.inForceItems) cut.line(warnings.inForceItems, warnings.inForceItemsCount)/>
<#if warnings.liftedItems?has_content>
<@table w.liftedWarnings s.warningColumns s.warningRows(warnings.liftedItems) cut.line(warnings.liftedItems, warnings.liftedItemsCount)/>
</#if>
<#if (warnings.overdueActions + warnings.dueSoonActions)?has_content>
<@table w.warningActions s.actionColumns s.actionRows(warnings.overdueActions + warnings.dueSoonActions) cut.line(warnings.overdueActions + warnings.dueSoonActions, warnings.overdueActionsCount + warnings.dueSoonActionsCount)/>
</#if>

<@shifts duty/>

${w.section.entries}
${w.lateEntries}<#if !lateEntries?has_content>${w.colon}${w.none}</#if>
<#if lateEntries?has_content>
${w.column.id}	${w.column.title}	${w.column.did}	${w.column.at}	${w.column.recorded}
<#list lateEntries as e>
${e.id}	${e.title}	${e.didName}${w.aside(e.by)}	${w.shortMoment(e.at)}	${w.shortMoment(e.recorded)} ${w.delay(e.delayHours)}
</#list>
<@left cut.line(lateEntries, lateEntriesCount)/>
</#if>
<#if mended?has_content>

${mending.title}
<#list mending.narrowHeadings as h>${h}<#sep>	</#list>
<#list mending.narrowRows(mended) as row>
<#list row as cell>${cell}<#sep>	</#list>
</#list>
<@left cut.line(mended, mendedCount)/>
</#if>

${w.unsigned}<#if !unsigned?has_content>${w.colon}${w.none}</#if>
<#if unsigned?has_content>
${w.column.id}	${w.column.title}	${w.column.unsigned}
<#list unsigned as u>
${u.id}	${u.title}	${s.unsignedStages(u)}
</#list>
<@left cut.line(unsigned, unsignedCount)/>
</#if>

${w.section.tomorrow}
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


${w.section.departments}

${w.today}
<#if screening.departments?has_content>
${w.column.department}	${w.column.report}	${w.column.recorded}	${w.column.areas}	${w.column.hazards}
<#list screening.departments as d>
${d.name}	${s.reported(d)}	<#if d.recorded??>${w.clock(d.recorded)}</#if>	${d.areas?join(w.comma)}${d.reason!}	${cut.ids(d.hazards, d.hazardsCount, w.comma)}
</#list>
<#else>
${w.none}
</#if>

${w.coverage}
<#if coverage.departments?has_content>
${w.column.department}<#list coverage.days as d>	${d[8..9]}</#list>
<#list coverage.departments as d>
${d.name}<#list d.cells as c>	${c.backfilled?then(w.backfilled, s.letter(c))}</#list>
</#list>
${w.legend}${w.colon}<#list s.shownReports as r>${s.letter(r)} ${s.reported(r)}<#sep>${w.comma}</#list>${w.comma}${w.backfilled} ${w.backfilledLong}
<#else>
${w.none}
</#if>
