<#assign blank><#include "minutes.parts.ftl"></#assign>
<#include "parts.html.ftl">
