<#assign blank><#include "closing.parts.ftl"></#assign>
<#-- 各格用制表符分开；由程序按屏幕上的宽度对齐。 | Cells are separated by tabs; the program sets them in columns of what they take on the screen. -->
${school}${w.space}${c.title}
${n.number}${w.colon}${number}

<#list facts as row>
<#list row?filter(each -> each.text != "") as each>
${each.name}	${each.text}
</#list>
</#list>
<#list course as each>
${each?is_first?then(c.course, "")}	${each}
</#list>
<#list taken.named(before) as each>
${each?is_first?then(c.before, "")}	${each}
</#list>
<#list taken.named(after) as each>
${each?is_first?then(c.after, "")}	${each}
</#list>
<#list stages as stage>
${stage.name}	${stage.text}
</#list>

<#list stages?filter(stage -> stage.signed) as stage>${stage.signer}${w.colon}____________<#sep>    </#list>
