<#assign blank><#include "notices.parts.ftl"></#assign>
<#import "page.html.ftl" as page>
<#macro hand>
<p class="sign"><span class="ink">${n.signer}<i></i></span> <span class="ink"><#if n.blankDay == "">${n.date}<i></i><#else>${n.blankDay}</#if></span></p>
</#macro>
<#macro copy which again=false>
<section<#if again> class="again"</#if>>
<p class="which">${which}</p>
<h1>${school}${w.space}${n.title}</h1>
<p class="number">${n.number}${w.colon}<b>${number}</b></p>
<p>${unit}${w.colon}${m.intro}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${n.title}">
<table class="rows cards" role="table">
<thead role="rowgroup"><tr role="row"><#list columns as each><th scope="col" role="columnheader">${each}</th></#list></tr></thead>
<tbody role="rowgroup">
<#list lines as line>
<tr role="row"><#list line as cell><td role="cell" data-label="${columns[cell?index]}"<#if cell?index == 1> class="id"<#elseif cell?index == 2> class="name"</#if>><#if cell?index == 1 && (qr[cell?first])??><@page.photo qr[cell?first] "qr"/></#if><#list cell as each><p>${each}</p></#list></td></#list></tr>
</#list>
</tbody>
</table>
</div>
<table class="lines">
<tbody>
<tr class="hand"><th scope="row">${n.issued}</th><td><p>${office!}${n.stamp}</p><@hand/></td><th scope="row">${n.received}</th><td><p>${unit}${n.stamp}</p><@hand/></td></tr>
<tr class="hand"><th scope="row">${n.feedback}</th><td colspan="3"><#list feedback as each><p>${each}</p></#list><@hand/></td></tr>
<tr class="hand"><th scope="row">${n.verification}</th><td colspan="3"><#list checked as each><p>${each}</p></#list><@hand/></td></tr>
</tbody>
</table>
</section>
</#macro>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${school}${w.space}${n.title} ${number}</title>
<#include "report.css.ftl">
<#include "form.css.ftl">
</head>
<body class="form">
<main>
<@copy n.first/>
<@copy n.second true/>
<#if looks?has_content>
<section class="again finding">
<h2>${taken.heading()}</h2>
<div class="photos">
<#list looks as each>
<figure><#if each.shown><@page.photo pictures[each.picture]/></#if><figcaption>${each.caption}</figcaption></figure>
</#list>
</div>
</section>
</#if>
</main>
</body>
</html>
