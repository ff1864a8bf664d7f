<#-- 几项隐患的整改通知书的内容，各种格式都一样。 | What a notice on several hazards says, the same in every format. -->
<#import "shared.ftl" as s>
<#assign w = s.w>
<#assign n = w.notice>
<#assign m = w.notices>
<#assign columns = [m.no, m.id, m.matter, m.work, n.due]>

<#-- 问题和地点、依据 | problem and place, and on what basis -->
<#function matter r>
  <#return [r.place + w.colon + s.problem(r) + w.aside(r.categoryName + w.comma + label.level[r.level])]
    + (r.basis??)?then([n.basis + w.colon + (r.basis!"")], [])>
</#function>
<#-- 整改要求、谁办，重大隐患的措施和防控 | what is to be done and by whom, with the plan and the control of a major one -->
<#function work r>
  <#return [r.requirement, n.leader + w.colon + r.leader + w.stop + n.handler + w.colon + r.handler]
    + (r.plan??)?then([n.measures + w.colon + s.plan(r.plan!)], [])
    + (r.control??)?then([n.control + w.colon + (r.control!"")], [])>
</#function>
<#-- 各行，每格若干段 | the rows; each cell is a list of paragraphs -->
<#assign lines = []>
<#list notices as r><#assign lines += [[[r?counter], [r.number], matter(r), work(r), [s.limit(r)]]]></#list>

<#-- 已经反馈、已经验收的 | what was put right already, and what was verified -->
<#assign feedback = []>
<#assign verified = []>
<#list notices as r>
  <#if r.feedback??><#assign feedback += [r?counter + w.space + " " + s.done(r.feedback!)]></#if>
  <#if r.verification??><#assign verified += [r?counter + w.space + " " + n.passed + w.colon + s.done(r.verification!)]></#if>
</#list>
<#-- 反馈栏里的各段；没有时留一段空白 | the paragraphs of the feedback; an empty one if there is none -->
<#assign told = feedback?has_content?then(feedback, [""])>
<#assign checked = (verified?size == notices?size)?then(verified, verified + ["□ " + n.passed + "　□ " + n.failed])>

<#-- 现场照片，写明第几项 | the photos of the findings, with the number of the hazard -->
<#import "photos.ftl" as taken>
<#assign looks = []>
<#list notices as r><#assign looks += r.photos?map(photo -> taken.look(photo, r?counter + "　" + r.place + "　"))></#list>
<#assign pairs = taken.pairs(looks)>
