<#assign blank><#include "major.parts.ftl"></#assign>
<#include "parts.html.ftl">
