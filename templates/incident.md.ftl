<#assign blank><#include "incident.parts.ftl"></#assign>
<#import "ending.md.ftl" as ending>
# ${school}${w.space}${w.bulletinTitle}${w.aside(name)}
<#if draft>

> ${w.draft}${w.colon}${w.cutOff} ${w.moment(cutOff)}
</#if>

<#list head as line>
- ${line.name}${w.colon}${line.text}
</#list>

## ${title}
<#if since?? && !facts?? && parts?has_content>

${w.since(since)}
</#if>
<#list parts as part>

### ${part.name}

<#list part.lines as line>
<#if line.name == "">
${line.text}
<#else>
- ${line.name}${w.colon}${line.text}
</#if>
</#list>
<#else>

${w.nothingNew}
</#list>
<@ending.signed reported!cutOff/>
