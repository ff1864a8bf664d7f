<#import "own.ftl" as all>
<#-- 纯文本里人自己写的话，见 own.ftl | what people wrote in their own words, as text: see own.ftl -->
<#macro section name>
<#list all.of(name) as p>
${all.line(p)}
</#list>
</#macro>
<#macro headed name>
<#if all.of(name)?has_content>

${all.name(name)}
<@section name/>
</#if>
</#macro>
<#macro block b>
<#if b.items??>
<#list b.items as item>
<#if b.first gt 0>${b.first + item?index}. <#else>• </#if>${item}
</#list>
<#else>
${b.text}
</#if>
</#macro>
