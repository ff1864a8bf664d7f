<#import "shared.ftl" as s>
<#import "photos.ftl" as taken>
<#assign w = s.w>
<#assign n = w.notice>
<#assign notice = .data_model>
<#macro hand><br>${n.signer} ＿＿＿＿＿＿　${n.date} ＿＿＿＿＿＿</#macro>
<#macro copy which>
_${which}_

# ${school}${w.space}${n.title}

${n.number}${w.colon}**${number}**

| ${n.unit} | ${unit} |
| --- | --- |
| ${n.leader} | ${leader} |
| ${n.handler} | ${handler} |
| ${n.found} | ${w.moment(found)} |
| ${n.place} | ${place} |
| ${n.problem} | ${s.problem(notice)}${w.aside(categoryName + w.comma + label.level[level])} |
| ${n.basis} | ${basis!} |
| ${n.requirement} | ${requirement} |
<#if plan??>
| ${n.measures} | ${s.plan(plan)} |
</#if>
<#if control??>
| ${n.control} | ${control} |
</#if>
| ${n.due} | **${s.limit(notice)}** |
| ${n.issued} | ${office!}${n.stamp}<@hand/> |
| ${n.received} | ${unit}${n.stamp}<@hand/> |
| ${n.feedback} | <#if feedback??>${s.done(feedback)}</#if><@hand/> |
| ${n.verification} | <#if verification??>${n.passed}${w.colon}${s.done(verification)}<#else>□ ${n.passed}　□ ${n.failed}</#if><@hand/> |
</#macro>
<@copy n.first/>

✂ - - - - - - - - - - - - ${n.cut} - - - - - - - - - - - -

<@copy n.second/>
<#if photos?has_content>

## ${taken.heading()}

<#list taken.named(photos) as each>
- ${each}
</#list>
</#if>
