<#assign blank><#include "daily.parts.ftl"></#assign>
<#import "page.html.ftl" as page>
<#import "ending.html.ftl" as ending>
<#import "own.html.ftl" as own>
<#macro left more>
<#if more != "">
<p class="cut">${more}</p>
</#if>
</#macro>
<#-- cards：在手机上每行一张卡片；role 使读屏软件仍知道它是表格 | cards: one for each row on a phone; the roles tell screen readers that it is still a table -->
<#macro scroll title class="" cards=false>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"<#if !cards> data-hint="${w.sideways!}"</#if>>
<table<#if class != ""> class="${class}"</#if><#if cards> role="table"</#if>>
<caption>${title}</caption>
<#nested>
</table>
</div>
</#macro>
<#macro items title list>
<@scroll title "items cards" true>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${w.column.id}</th><th scope="col" role="columnheader" class="wide">${w.column.title}</th><th scope="col" role="columnheader">${w.column.place}</th><th scope="col" role="columnheader">${w.column.category}</th><th scope="col" role="columnheader">${w.column.charge}</th><th scope="col" role="columnheader">${w.column.due}</th><th scope="col" role="columnheader">${w.column.state}</th></tr></thead>
<tbody role="rowgroup">
<#list list as item>
<tr role="row"><th scope="row" role="rowheader" data-label="${w.column.id}" class="id">${item.id}</th><td role="cell" data-label="${w.column.title}" class="wide name">${item.title}</td><td role="cell" data-label="${w.column.place}">${item.place}</td><td role="cell" data-label="${w.column.category}">${item.categoryName}</td><td role="cell" data-label="${w.column.charge}">${s.charge(item)}</td><td role="cell" data-label="${w.column.due}" class="when<#if item.overdue> bad</#if>"><span>${w.shortDay(item.due)}</span><#if item.daysLeft??> <span>${w.daysLeft(item.daysLeft)}</span></#if></td><td role="cell" data-label="${w.column.state}"<#if item.level == "major"> class="bad"</#if>>${s.state(item)}</td></tr>
</#list>
</tbody>
</@scroll>
</#macro>
<#macro entries title list>
<@scroll title "cards" true>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${w.column.id}</th><th scope="col" role="columnheader">${w.column.kind}</th><th scope="col" role="columnheader" class="wide">${w.column.title}</th><th scope="col" role="columnheader">${w.column.did}</th><th scope="col" role="columnheader">${w.column.by}</th><th scope="col" role="columnheader">${w.column.at}</th><th scope="col" role="columnheader">${w.column.recorded}</th></tr></thead>
<tbody role="rowgroup">
<#list list as e>
<tr role="row"><th scope="row" role="rowheader" data-label="${w.column.id}" class="id">${e.id}</th><td role="cell" data-label="${w.column.kind}">${w.recordKind[e.kind]!e.kind}</td><td role="cell" data-label="${w.column.title}" class="wide name">${e.title}</td><td role="cell" data-label="${w.column.did}">${e.didName}</td><td role="cell" data-label="${w.column.by}">${e.by}</td><td role="cell" data-label="${w.column.at}" class="when"><span>${w.shortMoment(e.at)}</span></td><td role="cell" data-label="${w.column.recorded}" class="when"><span>${w.shortMoment(e.recorded)}</span> <span class="late">${w.delay(e.delayHours)}</span></td></tr>
</#list>
</tbody>
</@scroll>
</#macro>
<#macro show block>
<#if block.table??>
<#if (block.look!"") == "items">
<@items block.table block.list/>
<#elseif (block.look!"") == "late">
<@entries block.table block.list/>
<#else>
<@page.table title=block.table headings=block.columns rows=block.rows wide=block.wide none=w.none colon=w.colon/>
</#if>
<@left block.more/>
<#elseif block.names??>
<dl class="pairs names">
<#list block.names as one>
<div><dt>${one.name}</dt><dd class="${one.mark}">${one.text}</dd></div>
</#list>
</dl>
<#elseif block.chart??>
<#if charts[block.chart]??>
<@page.chart charts[block.chart]/>
<@left block.more/>
</#if>
<#elseif block.text??>
<p>${block.text}</p>
</#if>
</#macro>
<#macro figure name value mark="">
<div<#if mark != ""> class="${mark}"</#if>><dt>${name}</dt><dd>${value}</dd></div>
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
<#list parts as part>

<section>
<h2>${part.name}</h2>
<#if part.folded != "">
<p>${part.folded}</p>
<#list part.blocks?filter(b -> b.chart??) as block>
<@show block/>
</#list>
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
</section>
</#list>

<@ending.signed cutOff/>
<#if late?has_content>

<section class="annex">
<h2>${annexTitle}</h2>
<@scroll w.coverage "coverage">
<thead><tr><th scope="col">${w.column.department}</th><#list coverage.days as d><th scope="col"><time datetime="${d}"><#if d?is_first || d?ends_with("-01")><small>${w.month(d)}</small></#if>${d[8..9]?number}</time></th></#list></tr></thead>
<tbody>
<#list late as d>
<tr><th scope="row">${d.name}</th><#list d.cells as c><td class="${c.late?then("late", c.report)}" title="${s.reported(c)}<#if c.backfilled>${w.comma}${w.backfilledLong}</#if>"><span aria-hidden="true">${s.sign(c)}</span><#if c.backfilled><sup aria-hidden="true">${w.backfilled}</sup></#if><span class="spoken">${s.reported(c)}<#if c.backfilled>${w.comma}${w.backfilledLong}</#if></span></td></#list></tr>
</#list>
</tbody>
</@scroll>
<#if otherInTime != "">
<p class="none">${otherInTime}</p>
</#if>
<p class="legend">${w.legend}${w.colon}<#list s.shownReports as r><span><b class="${r.late?then("late", r.report)}">${s.sign(r)}</b> ${s.reported(r)}</span> </#list><span><b class="missing"><sup>${w.backfilled}</sup></b> ${w.backfilledLong}</span></p>
</section>
</#if>
</main>
</body>
</html>
