<#-- 人自己写的话（records/texts/）：模型的 texts，每节一个 {section, sectionName, paragraphs}。没有写就什么也不印。
     各格式的写法在 own.text.ftl、own.md.ftl、own.html.ftl：<#import "own.md.ftl" as own> 之后 <@own.section "practice"/> 印一节的
     各段，<@own.headed "practice"/> 另加小标题。由块拼成的报告用 own.blocks("practice")，块的印法是 <@own.block b/>。
     | What people wrote in their own words (records/texts/): the model's texts, for each section {section, sectionName,
     paragraphs}. Nothing is printed of what nobody wrote. How each format prints it is in own.text.ftl, own.md.ftl and own.html.ftl:
     after <#import "own.md.ftl" as own>, <@own.section "practice"/> prints the paragraphs of a section, <@own.headed "practice"/> with a
     heading above them. Papers made of blocks take own.blocks("practice"), and print such a block with <@own.block b/>. -->

<#-- 一节的各段；没有写则为空 | the paragraphs of a section; empty if nobody wrote any -->
<#function of section>
  <#list texts![] as t><#if t.section == section><#return t.paragraphs></#if></#list>
  <#return []>
</#function>

<#-- 一节的名称 | what a section is called -->
<#function name section>
  <#list texts![] as t><#if t.section == section><#return t.sectionName></#if></#list>
  <#return "">
</#function>

<#-- 一段写成一行：编号项前有编号，列表项前有点 | a paragraph as one line: a number before a numbered item, a point before any other -->
<#function line p>
  <#if p.kind == "numbered"><#return (p.number!1) + ". " + p.text></#if>
  <#return (p.kind == "item")?then("• ", "") + p.text>
</#function>

<#-- 一节写成块：{"text": 一段} 或 {"items": [各项], "first": 第一项的编号，没有编号则为 0}
     | a section as blocks: {"text": paragraph} or {"items": [items], "first": the number of the first, 0 if they have none} -->
<#function blocks section>
  <#local made = []>
  <#local items = []>
  <#local first = 0>
  <#list of(section) as p>
    <#if items?has_content && (p.kind == "text" || (p.kind == "numbered") != (first gt 0))>
      <#local made += [{"items": items, "first": first}]>
      <#local items = []>
    </#if>
    <#if p.kind == "text">
      <#local made += [{"text": p.text}]>
    <#else>
      <#if !items?has_content><#local first = (p.number!0)></#if>
      <#local items += [p.text]>
    </#if>
  </#list>
  <#return made + items?has_content?then([{"items": items, "first": first}], [])>
</#function>

<#-- 同样，上面有小标题；没有写则为空 | likewise, with a heading above; empty if nobody wrote any -->
<#function headed section>
  <#return of(section)?has_content?then([{"heading": name(section)}] + blocks(section), [])>
</#function>
