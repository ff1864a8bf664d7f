<#assign blank><#include "daily.parts.ftl"></#assign>
<#import "ending.text.ftl" as ending>
<#import "own.text.ftl" as own>
<#-- 各格用制表符分开；由程序按屏幕上的宽度对齐。 | Cells are separated by tabs; the program sets them in columns of what they take on the screen. -->
<#macro show block>
<#if block.table??>

${block.table}
<#local narrow = block.narrow!block>
<#list narrow.columns as c>${c}<#sep>	</#list>
<#list narrow.rows as row>
<#list row as cell>${cell}<#sep>	</#list>
</#list>
<#if block.more != "">
${block.more}
</#if>
<#elseif block.names??>
<#list block.names as one>
${one.name}${w.colon}${one.text}
</#list>
<#elseif block.text??>
${block.text}
</#if>
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
<#list parts as part>

<#if part.folded != "">
${part.name}${w.colon}${part.folded}
<#else>
${part.name}
<#list part.blocks as block>
<#if block.text?? && block?index gt 0 && part.blocks[block?index - 1].table??>

</#if>
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


${annexTitle}

${w.coverage}
${w.column.department}<#list coverage.days as d>	${d[8..9]}</#list>
<#list late as d>
${d.name}<#list d.cells as c>	${c.backfilled?then(w.backfilled, s.letter(c))}</#list>
</#list>
<#if otherInTime != "">
${otherInTime}
</#if>
${w.legend}${w.colon}<#list s.shownReports as r>${s.letter(r)} ${s.reported(r)}<#sep>${w.comma}</#list>${w.comma}${w.backfilled} ${w.backfilledLong}
</#if>
