<#assign blank><#include "phase.parts.ftl"></#assign>
<#import "page.html.ftl" as page>
<#macro show block>
<#if block.table??>
<@page.table block.table block.columns block.rows block.wide w.none w.colon hazards.total.name/>
<#if (block.more!"") != "">
<p class="cut">${block.more}</p>
</#if>
<#elseif block.heading??>
<h3>${block.heading}</h3>
<#elseif block.chart??>
<#if charts[block.chart]??>
<@page.chart charts[block.chart]/>
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
<title>${title}</title>
<#include "report.css.ftl">
<#include "chart.css.ftl">
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p class="date">${w.span(period)}</p>
<p class="cut">${w.cutOff} <time datetime="${cutOff}">${w.moment(cutOff)}</time></p>
<#if !finished>
<p class="cut late">${p.unfinished}</p>
</#if>
</header>

<dl class="figures">
<@figure w.rate w.percent(coverage.total.rate!"")/>
<@figure c.found hazards.total.found/>
<@figure c.eliminated hazards.total.eliminated/>
<@figure c.rate w.percent(hazards.total.rate!"")/>
<@figure c.inTimeRate w.percent(hazards.total.inTimeRate!"")/>
<@figure name=c.overdue value=hazards.total.overdue mark=(hazards.total.overdue gt 0)?then("bad", "")/>
</dl>
<#list parts as part>

<section>
<h2>${part.name}</h2>
<#list part.blocks as block>
<@show block/>
</#list>
</section>
</#list>

<dl class="signatures">
<div><dt>${w.preparedBy}</dt><dd></dd></div>
<div><dt>${w.checkedBy}</dt><dd></dd></div>
<div><dt>${w.issuedBy}</dt><dd></dd></div>
</dl>

<section class="annex">
<h2>${p.section.annex}</h2>
<#list annex as block>
<@show block/>
</#list>
</section>
</main>
</body>
</html>
