<#assign blank><#include "week.parts.ftl"></#assign>
<#include "parts.html.ftl">
