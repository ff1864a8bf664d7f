<#-- 主管部门的汇总，写成网页：标题、数字、各节，文件末尾是各学校。部件和样子同学校的文书。
     | The report of a bureau as a page: title, figures, sections, and all schools at its end. What it is made of, and its look, are those of the
     school's papers. -->
<#import "shared.ftl" as s>
<#import "page.html.ftl" as page>
<#import "ending.html.ftl" as ending>
<#assign w = s.w>
<#-- 学校一多，清单按县区折叠 | a list of many schools is folded up by county -->
<#macro schools block>
<#if block.folded>
<p class="printed">${block.printed}</p>
<h3 class="unprinted">${block.schools}</h3>
<div class="folded unprinted">
<#list block.groups as group>
<details>
<summary>${group.name}</summary>
<@page.table title=(block.schools + " " + group.county) headings=block.columns rows=group.rows wide=[] none=w.none colon=w.colon/>
</details>
</#list>
</div>
<#else>
<#local rows = []>
<#list block.groups as group><#local rows += group.rows?map(row -> [group.county] + row)></#list>
<@page.table title=block.schools headings=([block.county] + block.columns) rows=rows wide=[] none=w.none colon=w.colon/>
</#if>
<#if block.more != "">
<p class="cut">${block.more}</p>
</#if>
</#macro>
<#macro show block>
<#if block.table??>
<@page.table title=block.table headings=block.columns rows=block.rows wide=[] none=w.none colon=w.colon total=block.total/>
<#elseif block.schools??>
<@schools block/>
<#elseif block.chart??>
<#if charts[block.chart]??>
<@page.chart charts[block.chart]/>
</#if>
<#elseif block.note??>
<p class="cut">${block.note}</p>
<#else>
<p>${block.text}</p>
</#if>
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
<style>
main { max-width: 1280px; }
h1 span { display: inline-block; }
thead th, thead th.number { white-space: normal; overflow-wrap: normal; min-width: 4.2em; vertical-align: bottom; }
tbody th { min-width: 5.5em; }
.printed { display: none; }
.folded { display: flex; flex-wrap: wrap; gap: 0 24px; }
details { min-width: 0; max-width: 100%; }
details[open] { width: 100%; margin-bottom: 10px; }
summary { padding: 5px 0; color: var(--accent); cursor: pointer; }
.rate-a, .rate-b, .rate-c { fill: none; stroke-width: 2; stroke-linejoin: round; }
.rate-a { stroke: var(--accent); } .rate-a-mark { fill: var(--accent); }
.rate-b { stroke: var(--clear); stroke-dasharray: 7 3; } .rate-b-mark { fill: var(--clear); }
.rate-c { stroke: var(--found); stroke-dasharray: 2 3; } .rate-c-mark { fill: var(--found); }
@media screen and (max-width: 720px) {
  .scroll tbody th { position: sticky; left: 0; background: var(--paper); }
  .scroll tbody .total th { background: var(--head); }
}
@media print {
  .printed { display: block; }
  .unprinted { display: none; }
  thead th, thead th.number { min-width: 0; }
  tbody th { min-width: 4.8em; }
}
</style>
</head>
<body>
<main>
<header>
<h1><#list titleParts as part><span>${part}</span><#sep>${w.space}</#list></h1>
<p class="cut">${w.cutOff} <time datetime="${cutOff}">${w.moment(cutOff)}</time></p>
<#list notes as note>
<p class="cut late">${note}</p>
</#list>
<p class="cut">${workbook}</p>
</header>

<dl class="figures">
<#list figures as figure>
<div<#if figure.bad> class="bad"</#if>><dt>${figure.name}</dt><dd>${figure.value}</dd></div>
</#list>
</dl>
<#list sections as section>

<section>
<h2>${w.heading(section?index + 1, section.name)}</h2>
<#list section.blocks as block>
<@show block/>
</#list>
</section>
</#list>

<@ending.signed cutOff/>
<#if annex?has_content>

<section class="annex unprinted">
<h2>${annexTitle}</h2>
<#list annex as block>
<@show block/>
</#list>
</section>
</#if>
</main>
</body>
</html>
