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
<#list stages as stage>
| ${stage.name} | ${stage.text}<#if stage.signed><br>${stage.signer} ＿＿＿＿＿＿　${n.date} ＿＿＿＿＿＿</#if> |
</#list>
