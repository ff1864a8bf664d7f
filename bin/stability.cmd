@echo off
rem Runs stability on Windows: the counterpart of bin/stability, kept as simple as it can be. An installed program has its own
rem Java beside this file; in a checkout src\build\checkout.cmd builds with Maven where that has not been done.
rem This file holds ASCII only: cmd reads it in whatever code page the console happens to have.
setlocal EnableExtensions DisableDelayedExpansion

set "STABILITY_PROGRAM=%~f0"
set "OPTIONS_=-Djdk.console=java.base -Xlog:disable -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Dpicocli.disable.closures=true -Dpicocli.converters.excludes=java..+"
set "BUILD_="
if exist "%~dp0..\src\build\checkout.cmd" goto checkout

for %%I in ("%~dp0.") do set "HOME_=%%~fI"
set "APP_=%HOME_%\lib"
set "JAVA_=%HOME_%\runtime\bin\java.exe"
set "CLASSPATH_=%APP_%\start.jar"
set "LESSONS_=%HOME_%\doc\training\enter.txt"
set "SAMPLE_=%HOME_%\doc\sample\records"
set "MESSAGES_=%HOME_%\doc\messages"
if not exist "%APP_%\stability.jar" goto incomplete
if not exist "%APP_%\build" goto incomplete
if not exist "%JAVA_%" goto no_java
set "MAJOR_=17"
if exist "%HOME_%\runtime\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%HOME_%\runtime\release") do if "%%A"=="JAVA_VERSION" set "MAJOR_=%%~B"
for /f "delims=." %%M in ("%MAJOR_%") do set "MAJOR_=%%M"
if %MAJOR_% LSS 17 goto old_java

rem The archive is of one program: the first line of "build" changes with it. Who cannot write beside it keeps it at home.
for /f "usebackq delims=" %%B in ("%APP_%\build") do if not defined BUILD_ set "BUILD_=%%B"
set "KEPT_=%HOME_%\archives"
call :fits
if not errorlevel 1 goto start
call :train
if not errorlevel 1 goto start
if not defined LOCALAPPDATA goto start
set "KEPT_=%LOCALAPPDATA%\stability\%BUILD_%"
call :fits
if not errorlevel 1 goto start
call :train
goto start

:checkout
for %%I in ("%~dp0..") do set "HOME_=%%~fI"
call "%HOME_%\src\build\checkout.cmd"
if errorlevel 1 exit /b 70
call :fits
if errorlevel 1 call :train

:start
rem The program writes UTF-8. The console gets its own code page back afterwards.
call :utf8
rem The width of the window, for commands that print tables. What is no number, the program does not heed.
set "TABLE_="
for %%W in (list missing search todo due sign status show log) do if "%~1"=="%%W" set "TABLE_=yes"
for %%W in (list missing search todo due sign status show log) do if "%~2"=="%%W" set "TABLE_=yes"
if defined TABLE_ if not defined COLUMNS for /f "skip=4 tokens=2 delims=:" %%C in ('mode con 2^>nul') do if not defined COLUMNS set "COLUMNS=%%C"
if defined COLUMNS set "COLUMNS=%COLUMNS: =%"
"%JAVA_%" %OPTIONS_% "-XX:SharedArchiveFile=%KEPT_%\windows.jsa" -cp "%CLASSPATH_%" stability.Main %*
set "STATUS_=%ERRORLEVEL%"
call :page_back
exit /b %STATUS_%

:utf8
set "PAGE_="
for /f "tokens=2 delims=:." %%P in ('chcp') do set /a "PAGE_=%%P" >nul 2>nul
chcp 65001 >nul 2>nul
exit /b 0

:page_back
if defined PAGE_ chcp %PAGE_% >nul 2>nul
exit /b 0

rem Whether there is an archive of this program; an empty one says that none could be made.
:fits
set "FOR_="
if exist "%KEPT_%\windows.jsa.for" for /f "usebackq delims=" %%B in ("%KEPT_%\windows.jsa.for") do set "FOR_=%%B"
if "%FOR_%"=="%BUILD_%" if exist "%KEPT_%\windows.jsa" exit /b 0
exit /b 1

rem In a folder of its own, which is thrown away: the user's records must not be touched. Without an archive the program
rem runs as well, only slower; an archive that does not fit the Java at hand is passed over by Java itself. Fails where
rem nothing can be written.
:train
if not exist "%KEPT_%" mkdir "%KEPT_%" 2>nul
(>"%KEPT_%\windows.jsa.new" echo %BUILD_%) 2>nul
if not exist "%KEPT_%\windows.jsa.new" exit /b 1
move /y "%KEPT_%\windows.jsa.new" "%KEPT_%\windows.jsa.for" >nul
echo stability: first use: preparing quick starts (only once, a few seconds) ... 1>&2
setlocal
set "STABILITY_RECORDS="
set "STABILITY_BY="
set "WORK_=%KEPT_%\training"
if exist "%WORK_%" rmdir /s /q "%WORK_%"
mkdir "%WORK_%\folder"
if exist "%KEPT_%\windows.jsa" del /q "%KEPT_%\windows.jsa"
pushd "%WORK_%\folder"
"%JAVA_%" %OPTIONS_% "-XX:ArchiveClassesAtExit=%KEPT_%\windows.jsa" -cp "%CLASSPATH_%" stability.Training "%LESSONS_%" "%SAMPLE_%" <nul >"%KEPT_%\windows.jsa.log" 2>&1
popd
rmdir /s /q "%WORK_%"
if not exist "%KEPT_%\windows.jsa" type nul >"%KEPT_%\windows.jsa"
endlocal
exit /b 0

:incomplete
call :say incomplete "the program beside stability.cmd is not complete; unpack all of it again"
exit /b 70

:no_java
call :say no-java "its own Java is missing: there is no runtime\bin\java.exe beside stability.cmd; unpack all of it again"
exit /b 70

:old_java
call :say old-java "the Java in the folder runtime is of version %MAJOR_%, and 17 or newer is needed; unpack all of it again"
exit /b 70

rem In English, and in Chinese from a file in UTF-8.
:say
echo stability: %~2 1>&2
if not exist "%MESSAGES_%\%~1.txt" exit /b 0
call :utf8
type "%MESSAGES_%\%~1.txt" 1>&2
call :page_back
exit /b 0
