<#import "shared.ftl" as s>
<#import "photos.ftl" as taken>
<#import "page.html.ftl" as page>
<#assign w = s.w>
<#assign n = w.notice>
<#assign notice = .data_model>
<#-- 文字多时字号变小，使两联仍在一页上；实在太长时每联各占一页。 | Set smaller as they grow, so that two copies stay on one page; only texts beyond all measure get a page for each copy. -->
<#assign size = (s.noticeLines(notice, 43) lte 4)?then("", (s.noticeLines(notice, 48) lte 8)?then("dense", (s.noticeLines(notice, 58) lte 16)?then("densest", "pages")))>
<#macro signer>
<span class="ink">${n.signer}<i></i></span>
</#macro>
<#macro date>
<span class="ink">${n.date}<#if n.blankDay == ""><i></i><#else> ${n.blankDay}</#if></span>
</#macro>
<#macro copy which>
<section class="copy">
<#if (qr[number])??><@page.photo qr[number] "qr"/></#if>
<p class="which">${which}</p>
<h1>${school}${w.space}${n.title}</h1>
<p class="number"><span>${n.number}${w.colon}<b>${number}</b></span></p>
<table>
<tbody>
<tr><th scope="row">${n.unit}</th><td>${unit}</td><th scope="row">${n.leader}</th><td>${leader}</td></tr>
<tr><th scope="row">${n.handler}</th><td>${handler}</td><th scope="row">${n.found}</th><td>${w.moment(found)}</td></tr>
<tr><th scope="row">${n.place}</th><td colspan="3">${place}</td></tr>
<tr><th scope="row">${n.problem}</th><td colspan="3">${s.problem(notice)}${w.aside(categoryName + w.comma + label.level[level])}</td></tr>
<tr><th scope="row">${n.basis}</th><td colspan="3">${basis!}</td></tr>
<tr><th scope="row">${n.requirement}</th><td colspan="3">${requirement}</td></tr>
<#if plan??>
<tr><th scope="row">${n.measures}</th><td colspan="3">${s.plan(plan)}</td></tr>
</#if>
<#if control??>
<tr><th scope="row">${n.control}</th><td colspan="3">${control}</td></tr>
</#if>
<tr><th scope="row">${n.due}</th><td colspan="3"><b>${s.limit(notice)}</b></td></tr>
<tr class="hand"><th scope="row">${n.issued}</th><td>${office!}${n.stamp}<br><@signer/> <@date/></td><th scope="row">${n.received}</th><td>${unit}${n.stamp}<br><@signer/> <@date/></td></tr>
<tr class="hand"><th scope="row">${n.feedback}</th><td colspan="3"><#if feedback??>${s.done(feedback)}</#if><br><@signer/> <@date/></td></tr>
<tr class="hand"><th scope="row">${n.verification}</th><td colspan="3"><#if verification??>${n.passed}${w.colon}${s.done(verification)}<#else>□ ${n.passed}　□ ${n.failed}</#if><br><@signer/> <@date/></td></tr>
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
<#include "notice.css.ftl">
</head>
<body class="notice ${size}">
<main>
<@copy n.first/>
<p class="cut"><span>✂ ${n.cut}</span></p>
<@copy n.second/>
<#if photos?has_content>
<section class="finding">
<h2>${taken.heading()}</h2>
<p>${n.number}${w.colon}${number}　${place}</p>
<div class="photos">
<#list photos?map(photo -> taken.look(photo)) as each>
<figure><#if each.shown><img class="photo" src="${pictures[each.picture].source}" alt="${pictures[each.picture].description}" style="width:${pictures[each.picture].width}mm"></#if><figcaption>${each.caption}</figcaption></figure>
</#list>
</div>
</section>
</#if>
</main>
</body>
</html>
