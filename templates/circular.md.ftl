<#assign blank><#include "circular.parts.ftl"></#assign>
<#include "parts.md.ftl">
