@echo off
rem The part of bin\stability.cmd that only a checkout has: it builds with Maven where that has not been done. Sets what the
rem caller goes on with; an installed program does not have this file.
set "APP_=%HOME_%\target\app"
set "JAVA_=java"
if defined JAVA_HOME set "JAVA_=%JAVA_HOME%\bin\java"
set "CLASSPATH_=%APP_%\stability.jar;%APP_%\lib\*"
set "LESSONS_=%HOME_%\src\build\training\enter.txt"
set "SAMPLE_=%HOME_%\records"
set "KEPT_=%HOME_%\target\app"
set "BUILD_=checkout"
if exist "%APP_%\stability.jar" exit /b 0
echo stability: first run: building ... 1>&2
if not exist "%HOME_%\target" mkdir "%HOME_%\target"
pushd "%HOME_%"
call mvn -B -ntp -Dquick -Dmaven.test.skip=true package <nul >target\build.log 2>&1
popd
if exist "%APP_%\stability.jar" exit /b 0
echo stability: building failed; the log is %HOME_%\target\build.log 1>&2
exit /b 1
