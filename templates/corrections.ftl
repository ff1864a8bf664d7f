<#-- 更正、作废、恢复了什么：表格的列和行，各种格式都一样。单独放在一个文件里，
     这样别的文件即使是旧副本也能用：用语里没有它的句子时，就用程序自己的叫法。
     | What was corrected, voided or reinstated: the columns and rows of its table, the same in every format. It stands apart so
     that copies of the other files may be older: where words have no sentences of it, it goes by what the program calls things. -->
<#import "words.${language}.ftl" as w>
<#import "cut.ftl" as cut>
<#assign m = w.mended!{}>

<#assign title = m.title!([label.mended.correct, label.mended.void]?join(w.comma))>
<#assign headings = [w.column.id, w.column.title, m.what!"", m.reason!"", m.entered!w.column.recorded, m.papers!""]>
<#-- 成段文字的列 | the columns of running text -->
<#assign wide = [1, 2, 3, 5]>

<#-- 一项内容由什么改为什么，一个步骤及其时间，或整件事 | a fact from what to what, a step with its time, or the whole matter -->
<#function part p>
  <#if p.about == "fact"><#return p.label + w.colon + fromTo(p.from!w.none, p.to!w.none)></#if>
  <#if p.about == "step"><#return p.label + (p.at??)?then(w.aside(w.shortMoment(p.at!"")), "")></#if>
  <#return m.whole!p.label>
</#function>
<#function fromTo from to><#return from + " → " + to></#function>

<#-- 与此不同的一份报告；year：更正的年份 | a report that says otherwise; year: that of the mending -->
<#function paper x year>
  <#if x.phaseName??><#return (w.mendedPhase??)?then(w.mendedPhase(x.phaseName!""), x.phaseName!"")></#if>
  <#if x.campaignName??><#return (w.mendedCampaign??)?then(w.mendedCampaign(x.campaignName!""), x.campaignName!"")></#if>
  <#return (w.mendedDays??)?then(w.mendedDays(x.from, x.until, year), x.from + " – " + x.until)>
</#function>
<#function papers e><#return e.papers?map(x -> paper(x, e.recorded[0..3]))?join(w.comma)></#function>

<#-- 一次录入的各部分，逐项成文；状态写在最后一项 | the parts of an entry, each as text; the state stands with the last -->
<#function parts e>
  <#local changed = (e.stateFrom??)?then(fromTo(e.stateFrom!"", e.stateTo!""), "")>
  <#local texts = e.changes?map(p -> part(p))>
  <#if changed == ""><#return texts?has_content?then(texts, [w.noRate])></#if>
  <#if texts?size == 0><#return [stated(changed)]></#if>
  <#local last = texts[texts?size - 1]>
  <#return texts[0..<texts?size - 1] + [(e.changes[texts?size - 1].about == "matter")?then(last + w.colon + changed, last + w.stop + stated(changed))]>
</#function>
<#function stated changed><#return (m.state??)?then(m.state + w.colon + changed, changed)></#function>
<#function entered e><#return e.by + " " + w.shortMoment(e.recorded)></#function>

<#-- 每部分一行；对全部都适用的写在第一行 | a row for each part; what is said of all of them stands in the first -->
<#function rows list>
  <#local rows = []>
  <#list list as e>
    <#list parts(e) as text>
      <#local rows += [[e.id, text?is_first?then(e.title, ""), text?is_first?then(label.mended[e.did] + " " + text, text)] + text?is_first?then([e.reason, entered(e), e.papers?has_content?then(papers(e), w.none)], ["", "", ""])]>
    </#list>
  </#list>
  <#return rows>
</#function>

<#-- 同样的内容，列数较少，用于终端 | the same in fewer columns, for a terminal -->
<#assign narrowHeadings = [w.column.id, w.column.title, m.what!"", m.why!""]>
<#function narrowRows list>
  <#local rows = []>
  <#list list as e>
    <#local why = [e.reason, entered(e)] + e.papers?has_content?then([(m.earlier??)?then(m.earlier + w.colon, "") + papers(e)], [])>
    <#list parts(e) as text>
      <#local rows += [[e.id, text?is_first?then(e.title, ""), text?is_first?then(label.mended[e.did] + " " + text, text), text?is_first?then(why?join(w.stop), "")]]>
    </#list>
  </#list>
  <#return rows>
</#function>

<#-- 一段时间内有多少次 | how often in a period -->
<#function count c>
  <#if w.mendedTimes??><#return w.mendedTimes(c)></#if>
  <#return [label.mended.correct + " " + c.corrections, label.mended.void + " " + c.voids, label.mended.reinstate + " " + c.reinstatements]?join(w.comma)>
</#function>
