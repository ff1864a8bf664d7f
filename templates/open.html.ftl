<#assign blank><#include "open.parts.ftl"></#assign>
<#include "parts.html.ftl">
