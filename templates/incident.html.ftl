<#assign blank><#include "incident.parts.ftl"></#assign>
<#import "ending.html.ftl" as ending>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${school}${w.space}${w.bulletinTitle} ${id} ${name}</title>
<#include "report.css.ftl">
<style>
main { max-width: 860px; }
.kind { font-size: 19px; margin: 2px 0 4px; }
.head { display: grid; grid-template-columns: 1fr 1fr; gap: 0 32px; margin: 18px 0 0; padding-bottom: 14px; border-bottom: 1px solid var(--line); }
.head div, .sheet div { display: grid; grid-template-columns: 7em 1fr; gap: 0 12px; padding: 4px 0; }
.head dt, .sheet dt { color: var(--quiet); }
.head dd, .sheet dd { margin: 0; overflow-wrap: anywhere; }
.sheet { margin: 6px 0; }
.sheet div { break-inside: avoid; }
.matter { margin: 26px 0 0; font-size: 21px; line-height: 1.45; font-weight: 700; text-align: center; text-wrap: balance; }
.news { text-align: center; color: var(--quiet); }
section h2 { margin-top: 24px; }
section p { text-indent: 2em; }
@media (max-width: 720px) { .head { grid-template-columns: 1fr; } .head div, .sheet div { grid-template-columns: 6em 1fr; } .matter { font-size: 19px; } }
@media print { .matter { font-size: 15pt; } .head div, .sheet div { padding: 2pt 0; } section h2 { margin-top: 14pt; } }
</style>
</head>
<body>
<main>
<header>
<h1>${school}${w.space}${w.bulletinTitle}</h1>
<p class="kind">${w.aside(name)?trim}</p>
<#if draft>
<p class="cut">${w.draft}${w.colon}${w.cutOff} <time datetime="${cutOff}">${w.moment(cutOff)}</time></p>
</#if>
</header>

<dl class="head">
<#list head as line>
<div><dt>${line.name}</dt><dd>${line.text}</dd></div>
</#list>
</dl>

<p class="matter">${title}</p>
<#if since?? && !facts?? && parts?has_content>
<p class="news">${w.since(since)}</p>
</#if>

<#list parts as part>
<section>
<h2>${part.name}</h2>
<#if part.lines[0].name == "">
<#list part.lines as line>
<p>${line.text}</p>
</#list>
<#else>
<dl class="sheet">
<#list part.lines as line>
<div><dt>${line.name}</dt><dd>${line.text}</dd></div>
</#list>
</dl>
</#if>
</section>

<#else>
<p>${w.nothingNew}</p>

</#list>
<@ending.signed reported!cutOff/>
</main>
</body>
</html>
