<#-- 快报的内容，各种格式都一样：若干节，每节若干行，每行有名称或没有。 | What a bulletin says, the same in every format: sections with lines, each with a name or none. -->
<#import "shared.ftl" as s>
<#assign w = s.w>
<#assign i = w.incident>
<#assign parts = []>
<#function line name text><#return [{"name": name, "text": text}]></#function>
<#function lineIf name text><#return (text == "")?then([], line(name, text))></#function>
<#macro part name lines>
<#if lines?has_content><#assign parts += [{"name": w.heading(parts?size + 1, name), "lines": lines}]></#if>
</#macro>
<#function graded><#if !level??><#return ""></#if><#return label.incidentLevel[level.level] + w.reason(level.basis!"")></#function>

<#if facts??>
  <#assign kinds = [label.eventClass[facts.class]] + (facts.type??)?then([facts.type!""], (facts.nature??)?then([label.nature[facts.nature!""]!""], []))>
  <@part i.overview
    line(i.occurred, w.moment(facts.occurred))
    + line(i.place, facts.place)
    + lineIf(i.department, facts.departmentName!"")
    + line(i.class, kinds?join(w.comma))
    + line(i.learned, w.moment(facts.learned))
    + line(i.source, facts.source)
    + lineIf((bulletin == "final")?then(i.levelNow, i.level), graded())/>
  <@part i.summary line("", facts.summary)/>
</#if>

<#assign harm = []>
<#if level?? && !facts??><#assign harm += line(i.levelNow, graded())></#if>
<#if casualties??><#assign harm += line(i.casualties, w.harmed(casualties))><#elseif facts??><#assign harm += line(i.casualties, w.notCounted)></#if>
<#if loss??><#assign harm += line(i.loss, w.lost(loss))><#elseif facts??><#assign harm += line(i.loss, w.notCounted)></#if>
<#list remarks as remark><#assign harm += line(i.remark, remark)></#list>
<@part i.harm harm/>

<#assign impact = []>
<#if facts??><#assign impact += lineIf(i.scope, facts.scope!"")></#if>
<@part i.impact impact + lineIf(i.trend, trend!"")/>

<#assign response = []>
<#list arrivals as a>
  <#assign response += line(w.shortMoment(a.at), ((a.who!"") == "")?then("", a.who + " ") + w.arrived(a.minutes) + (a.late??)?then(w.judged(a.late!0), "") + w.reason(a.note!""))>
</#list>
<#list actions as a><#assign response += line(w.shortMoment(a.at), a.didName + w.colon + a.text)></#list>
<@part i.response response/>

<#if closing??>
  <@part i.inquiry
    line(i.why, cause!"")
    + lineIf(i.responsibility, closing.responsibility!"")
    + line(i.lessons, closing.lessons)
    + lineIf(i.remedies, closing.remedies!"")
    + lineIf(i.aftercare, closing.aftercare!"")
    + lineIf(i.hazards, closing.hazards?map(h -> h.id + ((h.title!"") == "")?then("", " " + h.title))?join(w.stop))/>
<#elseif cause?? || facts??>
  <@part i.cause line("", cause!w.underInquiry)/>
</#if>

<@part i.planned lineIf(i.next, planned!"") + lineIf(i.request, request!"")/>

<#assign said = []>
<#list told as t>
  <#assign said += line(w.shortMoment(t.at), label.who[t.who] + w.aside([t.whom!"", label.how[t.how], t.note!""]?filter(x -> x != "")?join(w.comma)))>
</#list>
<@part i.told said/>

<#assign name = w.bulletin(label.bulletin[bulletin], bulletin, number)>
<#assign head = [
  {"name": i.id, "text": id + " " + w.number(issue)},
  {"name": i.urgency, "text": label.urgency[urgency]},
  {"name": i.approvedBy, "text": approvedBy!w.notSigned},
  {"name": i.to, "text": to!w.notSigned},
  {"name": i.reported, "text": (reported??)?then(w.moment(reported!cutOff), w.notSigned + (due??)?then(w.aside(w.dueBy(due!cutOff)), ""))}
]>
