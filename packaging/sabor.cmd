@echo off
rem Starts Sabor with the first Java that is new enough: its own, JAVA_HOME, the one on the path, the usual places.
setlocal
set "home=%~dp0.."
set "java="
call :try "%home%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :path "%%j"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~d"
if not defined java (
    echo There is no Java 25 or newer: install Eclipse Temurin 25 from https://adoptium.net, or name yours in JAVA_HOME. 1>&2
    exit /b 6
)

rem The answers are UTF-8; the console gets its own code page back.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
"%java%\bin\java.exe" -XX:+UseSerialGC -XX:SoftRefLRUPolicyMSPerMB=50 -XX:TieredStopAtLevel=1 -Xms32m --enable-native-access=javafx.graphics,ALL-UNNAMED --module-path "%home%\lib\javafx" --add-modules javafx.controls --class-path "%home%\lib\*" org.sabor.Main %*
set "code=%ERRORLEVEL%"
chcp %page% >nul
exit /b %code%

:path
call :try "%~dp1.."
exit /b 0

:try
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.+-" %%m in (%%v) do if %%m GEQ 25 set "java=%~1"
exit /b 0
