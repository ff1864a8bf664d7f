<#-- 由各节和块组成的报告，写成纯文本；NAME.parts.ftl 给出 title、subtitle、notes、parts、annexTitle、annex，见 parts.html.ftl。
     各格用制表符分开；由程序按屏幕上的宽度对齐。
     | A paper of sections and blocks as text; NAME.parts.ftl gives title, subtitle, notes, parts, annexTitle, annex: see
     parts.html.ftl. Cells are separated by tabs; the program sets them in columns of what they take on the screen. -->
<#import "ending.text.ftl" as ending>
<#import "own.text.ftl" as ownOf>
<#macro show block after=false>
<#if block.table??>

${block.table}<#if !block.rows?has_content>${w.colon}${w.none}</#if>
<#if block.rows?has_content>
<#list block.columns as c>${c}<#sep>	</#list>
<#list block.rows as row>
<#list row as cell>${cell}<#sep>	</#list>
</#list>
<#if (block.more!"") != "">
${block.more}
</#if>
</#if>
<#elseif block.heading??>

${block.heading}
<#elseif block.items??>
<@ownOf.block block/>
<#elseif block.grid??>
<#list block.rows as row>

<#list row as lines>
<#list lines as line>
${line?is_first?then(block.columns[lines?index], "")}	${line}
</#list>
</#list>
</#list>
<#if (block.more!"") != "">

${block.more}
</#if>
<#elseif block.hand??>
${block.hand}${w.colon}____________________________
<#elseif block.text??>
<#if after>

</#if>
${block.text}
</#if>
</#macro>
${title}
<#if subtitle != "">
${subtitle}
</#if>
${w.cutOff} ${w.moment(cutOff)}
<#list notes as note>
${note}
</#list>
<#list parts as part>

<#if part.name != "">
${part.name}
</#if>
<#list part.blocks as block>
<@show block block?index gt 0 && part.blocks[block?index - 1].table??/>
</#list>
</#list>
<@ending.signed cutOff/>
<#assign behind = (broad![]) + annex>
<#if behind?has_content>

${annexTitle}
<#list behind as block>
<@show block/>
</#list>
</#if>
