<#-- 网页的组成：在手机上可以滚动、在纸上分页得当的表格，以及图。 | What pages are made of: tables that scroll on a phone and break well on paper, and charts. -->
<#assign id = "(?:[A-Z]-[0-9]{8}-[0-9a-z]+|[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9A-Za-z_-]+)">
<#assign figure = "[-+−]?[0-9][0-9./]*%?|—">
<#function isFigure cell><#return cell?is_number || cell?matches(figure)></#function>

<#-- headings：每列一个；wide：成段文字的列号，剩下的宽度归它们；
     total：合计行的名称
     | headings: one for each column; wide: the numbers of the columns of running text, which take the room that is left;
     total: the name of a row that sums up the others -->
<#macro table title headings rows wide none colon total="">
<#if rows?has_content>
<div class="scroll" tabindex="0" role="region" aria-label="${title}">
<table>
<caption>${title}</caption>
<thead><tr><#list headings as h><th scope="col"<@look wide?seq_contains(h?index)?then("wide", isFigure(rows[0][h?index])?then("number", ""))/>>${h}</th></#list></tr></thead>
<tbody>
<#list rows as row>
<tr<#if total != "" && row[0] == total> class="total"</#if>><#list row as cell><#if cell?is_first><th scope="row"<@look cell?matches(id)?then("id", "")/>>${cell}</th><#else><td<@look wide?seq_contains(cell?index)?then("wide", isFigure(cell)?then("number", ""))/>><@ids cell/></td></#if></#list></tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p class="none">${title}${colon}${none}</p>
</#if>
</#macro>
<#macro look name><#if name != ""> class="${name}"</#if></#macro>
<#macro ids cell><#if cell?is_string && cell?matches(id + "(?: " + id + ")*")><#list cell?split(" ") as each><span class="id">${each}</span><#sep> </#list><#else>${cell}</#if></#macro>

<#-- 程序画的图；图是 SVG，其中的文字都已转义 | a chart of the program's; the pictures are SVG, in which every text is escaped already -->
<#macro chart drawn>
<figure class="chart">
<figcaption>${drawn.title}</figcaption>
<div class="<#if drawn.narrow?has_content>desk<#else>pair</#if>">
<#list drawn.wide as picture>
${picture?no_esc}<#rt>
</#list>
</div>
<#if drawn.narrow?has_content>
<div class="phone">
<#list drawn.narrow as picture>
${picture?no_esc}<#rt>
</#list>
</div>
</#if>
</figure>
</#macro>

<#-- 照片或二维码；shown：pictures 或 qr 中的一项 | a photo or a code; shown: a member of pictures or of qr -->
<#macro photo shown look="photo">
<img class="${look}" src="${shown.source}" alt="${shown.description}" style="width:${shown.width}mm"><#t>
</#macro>
