<#assign blank><#include "closing.parts.ftl"></#assign>
<#import "page.html.ftl" as page>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${school}${w.space}${c.title} ${number}</title>
<#include "report.css.ftl">
<#include "form.css.ftl">
</head>
<body class="form">
<main>
<#if (qr[number])??><@page.photo qr[number] "qr"/></#if>
<h1>${school}${w.space}${c.title}</h1>
<p class="number">${n.number}${w.colon}<b>${number}</b></p>
<table class="lines">
<tbody>
<#list facts as row>
<tr><#list row as each><th scope="row">${each.name}</th><td<#if row?size == 1> colspan="3"</#if>>${each.text}</td></#list></tr>
</#list>
<tr><th scope="row">${c.course}</th><td colspan="3"><#list course as each><p>${each}</p></#list></td></tr>
<#if pairs?has_content>
<tr><th scope="colgroup" colspan="2">${c.before}</th><th scope="colgroup" colspan="2">${c.after}</th></tr>
<#list pairs as pair>
<tr class="photos"><#list pair as each><td colspan="2"><#if each.shown><@page.photo pictures[each.picture]/></#if><p>${each.caption}</p></td></#list></tr>
</#list>
</#if>
<#list stages as stage>
<tr<#if stage.signed> class="hand"</#if>><th scope="row">${stage.name}</th><td colspan="3"><p>${stage.text}</p><#if stage.signed><p class="sign"><span class="ink">${stage.signer}<i></i></span> <span class="ink"><#if n.blankDay == "">${n.date}<i></i><#else>${n.blankDay}</#if></span></p></#if></td></tr>
</#list>
</tbody>
</table>
</main>
</body>
</html>
