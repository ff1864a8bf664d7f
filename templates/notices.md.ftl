<#assign blank><#include "notices.parts.ftl"></#assign>
<#macro hand><br>${n.signer} ＿＿＿＿＿＿　${n.date} ＿＿＿＿＿＿</#macro>
<#macro copy which>
_${which}_

# ${school}${w.space}${n.title}

${n.number}${w.colon}**${number}**

${unit}${w.colon}${m.intro}

|<#list columns as each> ${each} |</#list>
|<#list columns as each> --- |</#list>
<#list lines as line>
|<#list line as cell> <#list cell as each>${each}<#sep><br></#list> |</#list>
</#list>

| ${n.issued} | ${office!}${n.stamp}<@hand/> |
| --- | --- |
| ${n.received} | ${unit}${n.stamp}<@hand/> |
| ${n.feedback} | <#list feedback as each>${each}<#sep><br></#list><@hand/> |
| ${n.verification} | <#list checked as each>${each}<#sep><br></#list><@hand/> |
</#macro>
<@copy n.first/>

---

<@copy n.second/>
<#if looks?has_content>

## ${taken.heading()}

<#list notices as r>
<#list taken.named(r.photos) as each>
- ${r?counter} ${each}
</#list>
</#list>
</#if>
