@echo off
rem Runs stability on Windows: the counterpart of bin/stability, kept as simple as it can be.
rem Builds with Maven if that has not been done, and prepares a class-data archive once.
rem This file holds ASCII only: cmd reads it in whatever code page the console happens to have.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "HOME_=%%~fI"
set "STABILITY_PROGRAM=%HOME_%\bin\stability.cmd"
set "APP_=%HOME_%\target\app"
set "JAR_=%APP_%\stability.jar"
set "ARCHIVE_=%APP_%\windows.jsa"
set "JAVA_=java"
if defined JAVA_HOME set "JAVA_=%JAVA_HOME%\bin\java"
set "OPTIONS_=-Djdk.console=java.base -Xlog:disable -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Dpicocli.disable.closures=true -Dpicocli.converters.excludes=java..+"
set "CLASSPATH_=%JAR_%;%APP_%\lib\*"

if not exist "%JAR_%" call :build
if not exist "%JAR_%" exit /b 70
if not exist "%ARCHIVE_%" call :train

rem The program writes UTF-8. The console gets its own code page back afterwards.
set "PAGE_="
for /f "tokens=2 delims=:." %%P in ('chcp') do set /a "PAGE_=%%P" >nul 2>nul
chcp 65001 >nul 2>nul
rem The width of the window, for commands that print tables. What is no number, the program does not heed.
set "TABLE_="
for %%W in (list missing search todo due sign status show log) do if "%~1"=="%%W" set "TABLE_=yes"
for %%W in (list missing search todo due sign status show log) do if "%~2"=="%%W" set "TABLE_=yes"
if defined TABLE_ if not defined COLUMNS for /f "skip=4 tokens=2 delims=:" %%C in ('mode con 2^>nul') do if not defined COLUMNS set "COLUMNS=%%C"
if defined COLUMNS set "COLUMNS=%COLUMNS: =%"
"%JAVA_%" %OPTIONS_% "-XX:SharedArchiveFile=%ARCHIVE_%" -cp "%CLASSPATH_%" stability.Main %*
set "STATUS_=%ERRORLEVEL%"
if defined PAGE_ chcp %PAGE_% >nul 2>nul
exit /b %STATUS_%

:build
echo stability: first run: building ... 1>&2
if not exist "%HOME_%\target" mkdir "%HOME_%\target"
pushd "%HOME_%"
call mvn -B -ntp -Dquick -Dmaven.test.skip=true package <nul >target\build.log 2>&1
popd
if not exist "%JAR_%" echo stability: building failed; the log is %HOME_%\target\build.log 1>&2
exit /b 0

rem In a folder of its own, which is thrown away: the user's records must not be touched. Without an archive the program
rem runs as well, only slower; an archive that does not fit the Java at hand is passed over by Java itself.
:train
echo stability: preparing quick starts (only once) ... 1>&2
setlocal
set "STABILITY_RECORDS="
set "STABILITY_BY="
set "WORK_=%HOME_%\target\training"
if exist "%WORK_%" rmdir /s /q "%WORK_%"
mkdir "%WORK_%\folder"
pushd "%WORK_%\folder"
"%JAVA_%" %OPTIONS_% "-XX:ArchiveClassesAtExit=%ARCHIVE_%" -cp "%CLASSPATH_%" stability.Training "%HOME_%\src\build\training\enter.txt" <nul >"%HOME_%\target\training.log" 2>&1
popd
rmdir /s /q "%WORK_%"
if not exist "%ARCHIVE_%" type nul >"%ARCHIVE_%"
endlocal
exit /b 0
