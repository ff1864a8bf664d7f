<#import "own.ftl" as all>
<#-- Markdown 里人自己写的话，见 own.ftl | what people wrote in their own words, as Markdown: see own.ftl -->
<#macro section name>
<#list all.blocks(name) as b>
<@block b/>
</#list>
</#macro>
<#macro headed name>
<#if all.of(name)?has_content>

### ${all.name(name)}
<@section name/>
</#if>
</#macro>
<#macro block b>

<#if b.items??>
<#list b.items as item>
<#if b.first gt 0>${b.first + item?index}.<#else>-</#if> ${item}
</#list>
<#else>
${b.text}
</#if>
</#macro>
