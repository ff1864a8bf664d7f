<#import "own.ftl" as all>
<#-- 网页里人自己写的话，见 own.ftl | what people wrote in their own words, on a page: see own.ftl -->
<#macro section name>
<#list all.blocks(name) as b>
<@block b/>
</#list>
</#macro>
<#macro headed name>
<#if all.of(name)?has_content>
<h3>${all.name(name)}</h3>
<@section name/>
</#if>
</#macro>
<#macro block b>
<#if b.items??>
<#if b.first gt 0>
<ol class="own"<#if b.first gt 1> start="${b.first}"</#if>>
<#list b.items as item>
<li>${item}</li>
</#list>
</ol>
<#else>
<ul class="own">
<#list b.items as item>
<li>${item}</li>
</#list>
</ul>
</#if>
<#else>
<p>${b.text}</p>
</#if>
</#macro>
