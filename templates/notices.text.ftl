<#assign blank><#include "notices.parts.ftl"></#assign>
${school}${w.space}${n.title}
${n.number}${w.colon}${number}

${n.unit}	${unit}
${m.count}	${notices?size}
<#list lines as line>

${m.no}	${line[0]?first}
<#list 1..4 as i>
<#list line[i]?filter(each -> each != "") as each>
${each?is_first?then(columns[i], "")}	${each}
</#list>
</#list>
</#list>
<#if feedback?has_content || verified?has_content>

<#list feedback as each>
${each?is_first?then(n.feedback, "")}	${each}
</#list>
<#list verified as each>
${each?is_first?then(n.verification, "")}	${each}
</#list>
</#if>
<#if looks?has_content>

${taken.heading()}
</#if>
<#list notices as r>
<#list taken.named(r.photos) as each>
${each?is_first?then(r?counter, "")}	${each}
</#list>
</#list>
