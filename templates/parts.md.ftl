<#-- 由各节和块组成的报告，写成 Markdown；变量见 parts.html.ftl。 | A paper of sections and blocks as Markdown; its variables: see parts.html.ftl. -->
<#import "ending.md.ftl" as ending>
<#import "own.md.ftl" as ownOf>
<#macro show block>
<#if block.table??>

#### ${block.table}

<#if block.rows?has_content>
|<#list block.columns as c> ${c} |</#list>
|<#list block.columns as c> --- |</#list>
<#list block.rows as row>
|<#list row as cell> ${cell} |</#list>
</#list>
<#if (block.more!"") != "">

${block.more}
</#if>
<#else>
${w.none}
</#if>
<#elseif block.heading??>

### ${block.heading}
<#elseif block.items??>
<@ownOf.block block/>
<#elseif block.grid??>

#### ${block.grid}

|<#list block.columns as c> ${c} |</#list>
|<#list block.columns as c> --- |</#list>
<#list block.rows as row>
|<#list row as lines> <#list lines as line>${line}<#sep><br></#list> |</#list>
</#list>
<#if (block.more!"") != "">

${block.more}
</#if>
<#elseif block.hand??>

${block.hand}${w.colon}＿＿＿＿＿＿＿＿＿＿＿＿
<#elseif block.text??>

${block.text}
</#if>
</#macro>
# ${title}

<#if subtitle != "">${subtitle} · </#if>${w.cutOff} ${w.moment(cutOff)}
<#list notes as note>

> ${note}
</#list>
<#list parts as part>
<#if part.name != "">

## ${part.name}
</#if>
<#list part.blocks as block>
<@show block/>
</#list>
</#list>
<@ending.signed cutOff/>
<#assign behind = (broad![]) + annex>
<#if behind?has_content>

## ${annexTitle}
<#list behind as block>
<@show block/>
</#list>
</#if>
