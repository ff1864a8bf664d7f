<#-- 由各节和块组成的报告，写成网页。NAME.parts.ftl 先给出这些变量：
       title, subtitle   标题；标题下的一行，可为空
       notes             要提醒读者的话
       figures           上方的数字：{"name", "value", "bad"}
       parts             各节：{"name", "blocks"}；块的写法见 phase.parts.ftl
       annexTitle, annex 附件的标题和各块
       broad             附件中排在最前、横放打印的各块，可不写
       total             合计行的名称，可为空
       landscape         网页打印时是否横放，可不写
     | A paper of sections and blocks as a page. NAME.parts.ftl gives these before:
       title, subtitle   the title; the line below it, may be empty
       notes             what a reader has to be told
       figures           the figures on top: {"name", "value", "bad"}
       parts             sections: {"name", "blocks"}; phase.parts.ftl says what a block is
       annexTitle, annex the title of the annex, and its blocks
       broad             blocks in front of these that are printed on their side, may be absent
       total             what a row of sums is called, may be empty
       landscape         whether it is printed on its side, may be absent -->
<#import "page.html.ftl" as page>
<#import "ending.html.ftl" as ending>
<#import "own.html.ftl" as ownOf>
<#macro show block>
<#if block.table??>
<@page.table block.table block.columns block.rows block.wide w.none w.colon total/>
<#if (block.more!"") != "">
<p class="cut">${block.more}</p>
</#if>
<#elseif block.heading??>
<h3>${block.heading}</h3>
<#elseif block.chart??>
<#if charts[block.chart]??>
<@page.chart charts[block.chart]/>
</#if>
<#elseif block.items??>
<@ownOf.block block/>
<#elseif block.grid??>
<div class="scroll" tabindex="0" role="region" aria-label="${block.grid}">
<table class="cards" role="table">
<caption>${block.grid}</caption>
<thead role="rowgroup"><tr role="row"><#list block.columns as h><th scope="col" role="columnheader" class="wide">${h}</th></#list></tr></thead>
<tbody role="rowgroup">
<#list block.rows as row>
<tr role="row"><#list row as lines><td role="cell" data-label="${block.columns[lines?index]}" class="wide"><#list lines as line>${line}<#sep><br></#list></td></#list></tr>
</#list>
</tbody>
</table>
</div>
<#if (block.more!"") != "">
<p class="cut">${block.more}</p>
</#if>
<#elseif block.hand??>
<p>${block.hand}${w.colon}＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿</p>
<#elseif block.text??>
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
<#if landscape!false>
<style>
main { max-width: 1280px; }
@page { size: A4 landscape; margin: 20mm 18mm 18mm; }
</style>
</#if>
</head>
<body>
<main>
<header>
<h1><#if title?index_of("“") gt 0><#list s.titleLines(title) as line><span style="display:inline-block"><#if line?contains("”")><span style="display:inline-block">${line?keep_before("”")}”</span>${line?keep_after("”")}<#else>${line}</#if></span></#list><#else>${title}</#if></h1>
<#if subtitle != "">
<p class="date">${subtitle}</p>
</#if>
<p class="cut">${w.cutOff} <time datetime="${cutOff}">${w.moment(cutOff)}</time></p>
<#list notes as note>
<p class="cut late">${note}</p>
</#list>
</header>

<#if figures?has_content>
<dl class="figures">
<#list figures as figure>
<div<#if figure.bad> class="bad"</#if>><dt>${figure.name}</dt><dd>${figure.value}</dd></div>
</#list>
</dl>
</#if>
<#list parts as part>

<section>
<#if part.name != "">
<h2>${part.name}</h2>
</#if>
<#list part.blocks as block>
<@show block/>
</#list>
</section>
</#list>

<@ending.signed cutOff/>
<#list [broad![], annex]?filter(blocks -> blocks?has_content) as blocks>

<section class="annex<#if blocks?index == 0 && (broad![])?has_content> broad</#if>">
<#if blocks?index == 0>
<h2>${annexTitle}</h2>
</#if>
<#list blocks as block>
<@show block/>
</#list>
</section>
</#list>
</main>
</body>
</html>
