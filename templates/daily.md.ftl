<#assign blank><#include "daily.parts.ftl"></#assign>
<#import "ending.md.ftl" as ending>
<#import "own.md.ftl" as own>
<#macro show block>
<#if block.table??>

### ${block.table}

|<#list block.columns as c> ${c} |</#list>
|<#list block.columns as c> --- |</#list>
<#list block.rows as row>
|<#list row as cell> ${cell} |</#list>
</#list>
<#if block.more != "">

${block.more}
</#if>
<#elseif block.names??>

<#list block.names as one>
- ${one.name}${w.colon}**${one.text}**
</#list>
<#elseif block.text??>

${block.text}
</#if>
</#macro>
# ${school}${w.space}${w.title}

${w.number(number)} · ${w.day(day)} ${w.weekday(weekday)}<#if restDay>${w.aside(w.restDay)}</#if> · ${w.cutOff} ${w.moment(cutOff)}
<#if campaign??>

${campaign.name}${w.aside(w.period(campaign.from, campaign.until))}<#if campaign.phase??>${w.colon}${campaign.phase.name}</#if>
</#if>
<#if !calendarKnown>

> ${w.calendarUnknown}
</#if>
<#list parts as part>

## ${part.name}
<#if part.folded != "">

${part.folded}
<#else>
<#list part.blocks as block>
<@show block/>
</#list>
</#if>
<#if part.key == "overall">
<@own.headed "practice"/>
<@own.headed "problems"/>
<#elseif part.key == "tomorrow">
<@own.section "tomorrow"/>
</#if>
</#list>
<@ending.signed cutOff/>
<#if late?has_content>

## ${annexTitle}

### ${w.coverage}

| ${w.column.department} |<#list coverage.days as d> ${d[8..9]} |</#list>
| --- |<#list coverage.days as d> :-: |</#list>
<#list late as d>
| ${d.name} |<#list d.cells as c> ${s.sign(c)}<#if c.backfilled>${w.backfilled}</#if> |</#list>
</#list>
<#if otherInTime != "">

${otherInTime}
</#if>

${w.legend}${w.colon}<#list s.shownReports as r>${s.sign(r)} ${s.reported(r)}<#sep>${w.comma}</#list>${w.comma}${w.backfilled} ${w.backfilledLong}
</#if>
