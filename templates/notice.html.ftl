<#import "shared.ftl" as s>
<#assign w = s.w>
<#assign n = w.notice>
<#assign notice = .data_model>
<#-- long texts are set smaller, so that two copies stay on one page -->
<#assign length = (s.problem(notice) + requirement + basis! + control!)?length + (plan??)?then(s.plan(plan)?length, 0) + (feedback??)?then(s.done(feedback)?length, 0)>
<#macro ink before after="">
<span class="ink">${before}<i></i>${after}</span>
</#macro>
<#macro copy which>
<section class="copy">
<p class="which">${which}</p>
<h1>${school}${w.space}${n.title}</h1>
<p class="number"><span>${n.number}${w.space}<b>${number}</b></span></p>
<table>
<tbody>
<tr><th scope="row">${n.unit}</th><td>${unit}</td><th scope="row">${n.leader}</th><td>${leader}</td><th scope="row">${n.handler}</th><td>${handler}</td></tr>
<tr><th scope="row">${n.found}</th><td>${w.shortMoment(found)}</td><th scope="row">${n.place}</th><td colspan="3">${place}</td></tr>
<tr class="text"><th scope="row">${n.problem}</th><td colspan="5">${s.problem(notice)}${w.aside(categoryName + w.comma + label.level[level])}</td></tr>
<tr><th scope="row">${n.basis}</th><td colspan="5">${basis!}</td></tr>
<tr class="text"><th scope="row">${n.requirement}</th><td colspan="5">${requirement}</td></tr>
<#if plan??>
<tr><th scope="row">${n.measures}</th><td colspan="5">${s.plan(plan)}</td></tr>
</#if>
<#if control??>
<tr><th scope="row">${n.control}</th><td colspan="5">${control}</td></tr>
</#if>
<tr><th scope="row">${n.due}</th><td colspan="5"><b>${s.limit(notice)}</b></td></tr>
<tr class="hand"><th scope="row">${n.issued}</th><td colspan="2">${office!}${n.stamp}<br><@ink n.signer/> <span class="ink">${n.date} ${n.blankDay}</span></td><th scope="row">${n.received}</th><td colspan="2">${unit}${n.stamp}<br><@ink n.signer/> <span class="ink">${n.date} ${n.blankDay}</span></td></tr>
<tr class="hand"><th scope="row">${n.feedback}</th><td colspan="5"><#if feedback??>${s.done(feedback)}</#if><br><@ink n.signer/> <span class="ink">${n.date} ${n.blankDay}</span></td></tr>
<tr class="hand"><th scope="row">${n.verification}</th><td colspan="5"><#if verification??>${n.passed}${w.colon}${s.done(verification)}<#else>□ ${n.passed}　□ ${n.failed}</#if><br><@ink n.signer/> <span class="ink">${n.date} ${n.blankDay}</span></td></tr>
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
<body class="notice<#if length gt 700> densest<#elseif length gt 350> dense</#if>">
<main>
<@copy n.first/>
<p class="cut"><span>✂ ${n.cut}</span></p>
<@copy n.second/>
</main>
</body>
</html>
