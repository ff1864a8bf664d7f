<#assign blank><#include "closing.parts.ftl"></#assign>
# ${school}${w.space}${c.title}

${n.number}${w.colon}**${number}**

| ${n.place} | ${place} |
| --- | --- |
<#list facts as row>
<#list row?filter(each -> each.name != c.place) as each>
| ${each.name} | ${each.text} |
</#list>
</#list>
| ${c.course} | <#list course as each>${each}<#sep><br></#list> |
<#if before?has_content>
| ${c.before} | <#list taken.named(before) as each>${each}<#sep><br></#list> |
</#if>
<#if after?has_content>
| ${c.after} | <#list taken.named(after) as each>${each}<#sep><br></#list> |
</#if>
<#list stages as stage>
| ${stage.name} | ${stage.text}<#if stage.signed><br>${stage.signer} ＿＿＿＿＿＿　${n.date} ＿＿＿＿＿＿</#if> |
</#list>
