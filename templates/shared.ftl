<#-- 各种格式的报告写法相同的部分：由模型拼成的文字。 | What the papers show in the same way in every format: pieces of text put together from the model. -->
<#import "words.${language}.ftl" as w>
<#import "cut.ftl" as cut>

<#-- 这个编号的部门的名称 | the name of a department of this id -->
<#function departmentName id>
  <#list screening.departments?filter(d -> d.id == id) as d><#return d.name></#list>
  <#return id>
</#function>

<#-- 迟报的部门，按名称 | the departments that reported late, by name -->
<#function lateOnes>
  <#return screening.departments?filter(d -> d.late)?map(d -> d.name)?join(w.comma)>
</#function>

<#-- 部门怎样报告，是否迟报 | how a department reported, and whether that was late -->
<#function reported d>
  <#return d.late?then(w.reportedLate(label.report[d.report]), label.report[d.report])>
</#function>

<#-- 没有报告的部门，按名称 | the departments that did not report, by name -->
<#function missing>
  <#return screening.missing?map(id -> departmentName(id))?join(w.comma)>
</#function>

<#-- 免报的部门及原因 | the departments that were excused, with the reasons -->
<#function excused>
  <#return screening.departments?filter(d -> d.report == "excused")?map(d -> d.name + w.reason(d.reason!""))?join(w.stop)>
</#function>

<#-- 隐患由谁负责：部门和经办人 | who is in charge of a hazard: department and handler -->
<#function charge item>
  <#return item.departmentName + ((item.handler!"") == "")?then("", " " + (item.handler!""))>
</#function>

<#-- 隐患何时前整改完，还剩几天 | by when a hazard is to be put right, and how many days are left -->
<#function until item>
  <#if !item.daysLeft??><#return w.shortDay(item.due)></#if>
  <#return w.shortDay(item.due) + " " + w.daysLeft(item.daysLeft)>
</#function>

<#-- 隐患到了哪一步：状态或结果，以及异常情况 | where a hazard stands: state or outcome, and what is out of the ordinary -->
<#function state item>
  <#local marks = [(item.outcome??)?then(label.outcome[item.outcome!""]!"", label.state[item.state])]>
  <#if item.level == "major"><#local marks += [label.level.major]></#if>
  <#if item.supervisor??><#local marks += [w.supervised(label.supervisor[item.supervisor])]></#if>
  <#if item.extensions gt 0><#local marks += [w.extended(item.extensions)]></#if>
  <#if item.reopened><#local marks += [w.reopened]></#if>
  <#if lateHazards?seq_contains(item.id)><#local marks += [w.lateMark]></#if>
  <#return marks?join(w.comma)>
</#function>

<#-- 何时前办完：日期、因休息日顺延前的日期、还剩多少 | by when something is to be done: the day, the day before it was moved off rest days, how much is left -->
<#function byWhen due raw daysLeft certain>
  <#local text = w.shortDay(due)>
  <#if raw != due><#local text = text + w.aside(w.ends(w.shortDay(raw)))></#if>
  <#if !certain><#local text = w.earliest(text)></#if>
  <#return text + " " + left(daysLeft, certain)>
</#function>
<#-- 还剩多少；节假日未知而最早日已过时，写明不能判定 | how much is left; where the holidays are unknown and the earliest day has passed, that nobody can tell -->
<#function left daysLeft certain>
  <#return (daysLeft lt 0 && !certain)?then(w.untold, w.daysLeft(daysLeft))>
</#function>

<#-- hazardRows 的列，写的是 w.column 里的名称；其他的列相同 | the columns of hazardRows, by their keys in w.column; likewise the other columns -->
<#assign hazardColumns = ["id", "title", "place", "category", "charge", "due", "state"]>
<#-- 隐患，逐行列表 | hazards as rows of a table -->
<#function hazardRows list>
  <#return list?map(h -> [h.id, h.title, h.place, h.categoryName, charge(h), until(h), state(h)])>
</#function>

<#assign petitionColumns = ["id", "title", "state", "charge", "due"]>
<#-- 信访事项，逐行列表 | petitions as rows of a table -->
<#function petitionRows list>
  <#return list?map(p -> [p.id, p.subject, petitionState(p), p.departmentName!"", petitionDue(p)])>
</#function>
<#-- 信访事项到了哪一步：状态或怎样办结，以及异常情况 | where a petition stands: state or how it was settled, and what is out of the ordinary -->
<#function petitionState p>
  <#local marks = [(p.how??)?then(label.settled[p.how!""]!"", label.petitionState[p.state])]>
  <#if p.supervisor??><#local marks += [w.supervised(label.supervisor[p.supervisor])]></#if>
  <#if p.reopened><#local marks += [w.takenUpAgain]></#if>
  <#if p.notInPlace?has_content><#local marks += [w.owed(p.notInPlaceCount)]></#if>
  <#return marks?join(w.comma)>
</#function>
<#-- 信访事项下一步办什么，何时前 | what is to be done next about a petition, and by when -->
<#function petitionDue p>
  <#if !p.due??><#return ""></#if>
  <#return p.due.label + " " + byWhen(p.due.date, p.due.raw, p.due.daysLeft, p.due.certain)>
</#function>

<#assign owedColumns = ["id", "title", "item", "note"]>
<#-- 结案时没有到位的，逐行列出 | what was not in place at a closing, as rows -->
<#function owedRows list>
  <#return list?map(o -> [o.id, o.subject, o.itemName, o.note])>
</#function>

<#assign incidentColumns = ["id", "title", "class", "level", "arrival", "state"]>
<#-- 突发事件，逐行列出 | incidents as rows -->
<#function incidentRows list>
  <#return list?map(i -> [i.id, w.at(i.title, i.place), label.eventClass[i.class], label.incidentLevel[i.level], incidentArrival(i),
    label.incidentState[i.state]])>
</#function>
<#-- 多久到达现场 | how soon somebody was on the scene of an incident -->
<#function incidentArrival i>
  <#if i.arrivalMinutes??><#return w.arrived(i.arrivalMinutes) + w.judged(i.arrivalLate)></#if>
  <#return w.notArrived + (i.arrivalLate == 0)?then("", w.judged(i.arrivalLate))>
</#function>

<#assign warningColumns = ["id", "title", "level", "validity", "alert"]>
<#-- 预警，逐行列出 | warnings as rows -->
<#function warningRows list>
  <#return list?map(i -> [i.id, i.title, label.warningLevel[i.level],
    (i.validTo??)?then(w.period(i.validFrom, i.validTo!""), w.openFrom(w.shortDay(i.validFrom))), i.alert])>
</#function>
<#assign actionColumns = ["id", "title", "action", "department", "due"]>
<#-- 预警要求的行动，逐行列出 | actions asked for by warnings, as rows -->
<#function actionRows list>
  <#return list?map(a -> [a.id, a.title, a.action.action, a.action.departmentName, w.shortDay(a.action.due) + (a.action.daysLeft??)?then(" " + w.daysLeft(a.action.daysLeft!0), "")])>
</#function>

<#assign inspectionColumns = ["id", "title", "place", "department", "hazards"]>
<#-- 检查，逐行列出 | inspections as rows -->
<#function inspectionRows list>
  <#return list?map(n -> [n.id, n.title, n.places?join(w.comma), n.departmentNames?join(w.comma), n.hazards?has_content?then(cut.ids(n.hazards, n.hazardsCount, " "), w.none)])>
</#function>

<#-- 到哪一分钟前办完 | by which minute something is to be done -->
<#function dueAt d><#return d.overdue?then(w.pastDue(w.shortMoment(d.dueAt!d.due)), w.shortMoment(d.dueAt!d.due))></#function>
<#-- 有多少次没有办，第一天和最后一天 | how often it came round without being done, and the first and the last day -->
<#function dueTimes d>
  <#if d.due[0..3] == d.last[0..3]><#return w.pastDueTimes(d.count, w.shortDay(d.due), w.shortDay(d.last))></#if>
  <#return w.pastDueTimes(d.count, w.day(d.due), w.day(d.last))>
</#function>
<#assign dueColumns = ["id", "title", "duty", "department", "due"]>
<#-- 到时要办的，逐行列出 | what is to be done by a time, as rows -->
<#function dueRows list>
  <#return list?map(d -> [d.id, (d.place??)?then(w.at(d.title, d.place!""), d.title), d.dutyName, d.departmentName!"",
    (d.count gt 1)?then(dueTimes(d), (d.dueAt??)?then(dueAt(d), byWhen(d.due, d.raw, d.daysLeft, d.certain)))])>
</#function>

<#assign departmentColumns = ["department", "head", "report", "recorded", "areas", "hazards"]>
<#-- 各部门当天怎样报告，逐行列表 | how the departments reported on the day, as rows of a table -->
<#function departmentRows list>
  <#return list?map(d -> [d.name, d.head!"", reported(d), (d.recorded??)?then(w.clock(d.recorded!""), ""),
    d.areas?join(w.comma) + d.reason!"", cut.ids(d.hazards, d.hazardsCount, w.comma)])>
</#function>

<#assign lateColumns = ["id", "kind", "title", "did", "by", "at", "recorded"]>
<#-- 补录，逐行列表 | late entries as rows of a table -->
<#function lateRows list>
  <#return list?map(e -> [e.id, w.recordKind[e.kind]!e.kind, e.title, e.didName, e.by, w.shortMoment(e.at),
    w.shortMoment(e.recorded) + w.aside(w.delay(e.delayHours))])>
</#function>

<#assign unsignedColumns = ["id", "kind", "title", "unsigned"]>
<#-- 有环节未签字的事项，逐行列表 | matters with stages that lack a signature, as rows of a table -->
<#function unsignedRows list>
  <#return list?map(u -> [u.id, w.recordKind[u.kind]!u.kind, u.title, unsignedStages(u)])>
</#function>

<#-- 一件事未签字的环节，缺谁的 | the stages of a matter that lack a signature, and whose -->
<#function unsignedStages matter>
  <#return matter.stages?map(s -> s.stageName + w.colon + s.roles?map(r -> label.role[r])?join(w.comma))?join(w.stop)>
</#function>

<#-- 部门某天的情况，用一个字符；迟报的另用一个。 | How a department stood on a day, in one character; another one where it reported late. -->
<#assign symbol = {"clear": "○", "found": "●", "excused": "–", "missing": "×", "not_due": ""}>
<#assign lateSymbol = {"clear": "△", "found": "▲"}>
<#-- 部门某天报告情况的字符 | the character for how a department reported on a day -->
<#function sign d><#return d.late?then((lateSymbol[d.report])!symbol[d.report], symbol[d.report])></#function>
<#-- 同样，用一两个字母 | the same in a letter or two -->
<#function letter d><#return d.late?then((w.lateCell[d.report])!w.cell[d.report], w.cell[d.report])></#function>
<#-- 图例解释的内容 | what a key explains -->
<#assign shownReports = [{"report": "clear", "late": false}, {"report": "found", "late": false}, {"report": "clear", "late": true},
  {"report": "found", "late": true}, {"report": "excused", "late": false}, {"report": "missing", "late": false}]>

<#-- 隐患的问题，写在通知书上 | what is wrong with a hazard, on a notice -->
<#function problem notice>
  <#return notice.title + ((notice.description!"") == "")?then("", w.stop + (notice.description!""))>
</#function>

<#-- 通知书各项文字除第一行外共占几行；一行能排多少字（按汉字宽度）。 | How many lines the texts of a notice take beyond one each, with so many characters (of Chinese width) on a line. -->
<#function noticeLines notice wide>
  <#local texts = [problem(notice), notice.basis!"", notice.requirement, notice.control!"", (notice.plan??)?then(plan(notice.plan!), ""),
    (notice.feedback??)?then(done(notice.feedback!), ""), (notice.verification??)?then(done(notice.verification!), "")]>
  <#local lines = (notice.plan??)?then(1, 0) + (notice.control??)?then(1, 0)>
  <#list texts?filter(t -> t != "") as t><#local lines += (t?length / (wide * w.notice.narrowness))?ceiling - 1></#list>
  <#return lines>
</#function>

<#-- Word 通知书的两联是否要缩小字号才排得进一页 | whether the two copies of a notice stay on one page of a Word document only if its texts are set smaller -->
<#function crowded notice><#return noticeLines(notice, 36) gt 3></#function>

<#-- 通知书的期限，改过的也写原来的 | the time limit of a notice, and the first one if it was moved -->
<#function limit notice>
  <#local text = w.day(notice.due)>
  <#if notice.deal??><#local text += w.aside(label.deal[notice.deal])></#if>
  <#if notice.due != notice.firstDue><#local text += w.aside(w.notice.firstDue + w.space + w.day(notice.firstDue))></#if>
  <#return text>
</#function>

<#-- 重大隐患的方案，写在一行 | the plan of a major hazard on one line -->
<#function plan p>
  <#return [p.measures, w.notice.responsible + w.colon + p.responsible, w.notice.funds + w.colon + p.funds + " " + w.notice.unitOfFunds,
    w.notice.deadline + w.colon + w.day(p.deadline), w.notice.contingency + w.colon + p.contingency]?join(w.stop)>
</#function>

<#-- 办了的一件事 | something that was done -->
<#function done d>
  <#return ((d.note!"") == "")?then("", (d.note!"") + w.stop) + d.by + w.stop + w.moment(d.at)>
</#function>

<#-- 标题的各行：在引号里的名称之前分开，名称不断开 | the lines of a title: what comes before a quoted name, and the name with what follows, so that none ends within it -->
<#function titleLines title>
  <#local at = title?index_of("“")>
  <#return (at gt 0)?then([title[0..<at]?trim, title[at..]], [title])>
</#function>
