@echo off
rem Opens a window in which "stability" is a command, and Chinese is shown as it is. A folder that is dropped on this file is
rem the one that the window begins in. Nothing is installed or changed. This file holds ASCII only.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
title stability
set "PATH=%~dp0;%PATH%"
if "%~1"=="" (cd /d "%USERPROFILE%") else cd /d "%~1"
call "%~dp0stability.cmd" todo --help >nul
call "%~dp0stability.cmd" --version
cmd /k
