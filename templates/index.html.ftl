<#import "shared.ftl" as s>
<#assign w = s.w>
<#assign d = w.desk>
<#-- 先列出这么多份，更早的收起来，点一下展开 | so many of a kind are shown; earlier ones unfold with a click -->
<#assign shown = 14>
<#macro figure name value bad=false>
<div<#if bad> class="bad"</#if>><dt>${name}</dt><dd>${value}</dd></div>
</#macro>
<#macro papers list label>
<table class="shelf">
<caption class="spoken">${label}</caption>
<thead class="spoken"><tr><th scope="col">${d.paper}</th><th scope="col">${d.open}</th></tr></thead>
<tbody>
<#list list as paper>
<tr><th scope="row"><#if paper.title??>${paper.title} <span class="id">${paper.name}</span><#else>${paper.name}</#if></th><td><#list paper.files as file><span class="file"><a href="${file.link}"><span class="spoken">${paper.name} </span>${d.formats[file.format]!file.format}<#if file.beside>${w.aside(d.new_one)}</#if></a><#if file.changed> <span class="tag found">${d.changed}</span></#if></span><#sep> </#list></td></tr>
</#list>
</tbody>
</table>
</#macro>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${school}${w.space}${d.title}</title>
<#include "report.css.ftl">
<style>
a { color: var(--accent); }
nav { margin: 24px 0 0; }
nav a, .shelf .file { display: inline-block; margin-right: 1.2em; }
.shelf .file { white-space: nowrap; }
nav a, .shelf a { padding: 4px 2px; }
nav { line-height: 2; }
nav small { color: var(--quiet); }
.shelf th, .shelf td { border-width: 0 0 1px; vertical-align: baseline; }
.shelf th { width: 50%; }
.shelf .id { color: var(--quiet); margin-left: .5em; }
.missed { margin-top: 16px; }
summary { padding: 8px 0; color: var(--accent); cursor: pointer; }
</style>
</head>
<body>
<main>
<header>
<h1>${school}${w.space}${d.title}</h1>
<p class="date">${w.day(day)}</p>
<p class="cut">${w.cutOff} <time datetime="${cutOff}">${w.moment(cutOff)}</time></p>
</header>

<dl class="figures">
<@figure d.reports today.due + " / " + today.reported today.reported lt today.due/>
<@figure d.new today.new/>
<@figure d.closed today.closed/>
<@figure d.overdue today.overdue today.overdue gt 0/>
<@figure d.closing today.closing/>
<@figure d.petitions today.petitions today.petitionsOverdue gt 0/>
</dl>
<#if today.missing?has_content>
<p class="bad missed">${d.missing}${w.colon}${today.missing?join(w.comma)}</p>
</#if>
<p>${d.incidents} ${today.incidents}${w.comma}${d.warnings} ${today.warnings}</p>
<#if shelves?size == 0>

<p class="none">${d.none}</p>
<#else>

<nav aria-label="${d.kinds}">
<#list shelves as shelf><a href="#${shelf.kind}">${shelf.label?cap_first} <small>${shelf.papers?size}</small></a>
</#list>
</nav>
</#if>
<#list shelves as shelf>

<section id="${shelf.kind}">
<h2>${shelf.label?cap_first}</h2>
<@papers shelf.papers[0..*shown] shelf.label?cap_first/>
<#if shelf.papers?size gt shown>
<details>
<summary>${w.deskEarlier(shelf.papers?size - shown)}</summary>
<@papers shelf.papers[shown..] shelf.label?cap_first/>
</details>
</#if>
</section>
</#list>
<#if changed gt 0>

<p class="cut">${w.deskChanged(changed)}</p>
</#if>
</main>
</body>
</html>
