@echo off
rem Runs stretchlint; builds it first where it is not built yet. (To build it anew, delete cli\target.)
rem The shell script beside this one tells about the archive that lets Java start fast.
setlocal

set "root=%~dp0"
set "distribution=%root%cli\target\distribution"
set "jar=%distribution%\stretchlint.jar"

set "java="
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto no_java
if not exist "%java%" goto no_java_home

set "build="
set "feature=17"
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" (
  for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_RUNTIME_VERSION=" "%release%"') do set "build=%%~v"
  for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%release%"') do for /f "delims=.-+ " %%f in ("%%~v") do set "feature=%%f"
)
if %feature% lss 17 goto old_java

if exist "%jar%" goto built
>&2 echo stretchlint: building, which takes a minute or two the first time
pushd "%root%"
call mvnw.cmd -q -B -P "!analysis" -Dmaven.test.skip=true -pl cli -am package 1>&2
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" goto build_failed
:built

set "archive="
if not defined build goto run
set "archive=%distribution%\%build%.archive"
if exist "%archive%" goto run
set "part=%archive%.%random%"
"%java%" "-XX:ArchiveClassesAtExit=%part%" -XX:TieredStopAtLevel=1 -cp "%jar%" io.github.stretchlint.cli.StartUpTraining >nul 2>&1 <nul
if exist "%part%" move /y "%part%" "%archive%" >nul 2>&1
:run

set "sharing="
if defined archive if exist "%archive%" set "sharing=-XX:SharedArchiveFile="%archive%""
rem A JVM that cannot start exits with 1, which means findings here; so these have a status of their own.
"%java%" -Dstretchlint.status.findings=10 -Xlog:disable -Xlog:all=error:stderr -Xshare:auto %sharing% -XX:TieredStopAtLevel=1 -cp "%jar%" io.github.stretchlint.cli.Main %*
set "status=%errorlevel%"
if "%status%"=="1" exit /b 2
if "%status%"=="10" exit /b 1
exit /b %status%

:no_java
>&2 echo stretchlint: no Java found: install a JDK, version 17 or later, or set JAVA_HOME
exit /b 2

:no_java_home
>&2 echo stretchlint: JAVA_HOME is "%JAVA_HOME%", which has no bin\java.exe: correct it or unset it
exit /b 2

:old_java
>&2 echo stretchlint: stretchlint needs Java 17 or later, but "%java%" is Java %feature%: set JAVA_HOME to a later one
exit /b 2

:build_failed
>&2 echo stretchlint: the build failed: fix the cause shown above and run again ^(the first build needs the network^)
exit /b 2
