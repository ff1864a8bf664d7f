<#-- 网页的组成：在手机上成为卡片或可以滚动、在纸上分页得当的表格，以及图。 | What pages are made of: tables that are cards on a phone or scroll there, and break well on paper, and charts. -->
<#import "shared.ftl" as s>
<#assign id = "(?:[A-Z]-[0-9]{8}-[0-9a-z]+|[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9A-Za-z_-]+)">
<#assign figure = "[-+−]?[0-9][0-9./]*%?|—">
<#function isFigure cell><#return cell?is_number || cell?matches(figure)></#function>

<#-- headings：每列一个；wide：成段文字的列号，剩下的宽度归它们；
     total：合计行的名称
     有编号又有成段文字的表，在手机上每行成为一张卡片：先是第一列成段文字，各格前写列名
     | headings: one for each column; wide: the numbers of the columns of running text, which take the room that is left;
     total: the name of a row that sums up the others
     A table with ids and running text is cards on a phone, one for each row: first the first column of running text, and each cell with its heading -->
<#macro table title headings rows wide none colon total="">
<#if rows?has_content>
<#local cards = wide?has_content && rows[0]?filter(cell -> cell?is_string && cell?matches(id))?has_content>
<div class="scroll" tabindex="0" role="region" aria-label="${title}"<#if !cards && headings?size gt 3> data-hint="${s.w.sideways!}"</#if>>
<table<#if cards> class="cards" role="table"</#if>>
<caption>${title}</caption>
<thead<@role cards "rowgroup"/>><tr<@role cards "row"/>><#list headings as h><th scope="col"<@role cards "columnheader"/><@look wide?seq_contains(h?index)?then("wide", isFigure(rows[0][h?index])?then("number", ""))/>>${h}</th></#list></tr></thead>
<tbody<@role cards "rowgroup"/>>
<#list rows as row>
<tr<#if total != "" && row[0] == total> class="total"</#if><@role cards "row"/>><#list row as cell><#if cell?is_first><th scope="row"<@card cards "rowheader" headings[0]/><@look cell?matches(id)?then("id", "")/>>${cell}</th><#else><td<@card cards "cell" headings[cell?index]/><@look wide?seq_contains(cell?index)?then((cards && wide[0] == cell?index)?then("wide name", "wide"), isFigure(cell)?then("number", ""))/>><@ids cell/></td></#if></#list></tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p class="none">${title}${colon}${none}</p>
</#if>
</#macro>
<#-- 卡片不再是表格的样子，读屏软件由 role 知道它仍是表格 | cards do not look like a table; the roles tell screen readers that they are one -->
<#macro role cards name><#if cards> role="${name}"</#if></#macro>
<#macro card cards name heading><#if cards> role="${name}" data-label="${heading}"</#if></#macro>
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
