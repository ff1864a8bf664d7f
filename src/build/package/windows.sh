# bin/package windows: a zip with the Java for Windows that is given, since none can be made here.
# shellcheck shell=sh disable=SC2154

# Looks at everything of the Java before anything of it is used, and unpacks it into nothing but a folder of our own.
check_windows() {
    need unzip unzip
    need perl perl
    case $sha256 in
    *[!0-9A-Fa-f]* | ????????????????????????????????????????????????????????????????*?) usage "--sha256 is no digest of 64 hexadecimal digits: $sha256" ;;
    ????????????????????????????????????????????????????????????????) ;;
    *) usage "--sha256 is no digest of 64 hexadecimal digits: $sha256" ;;
    esac
    [ -r "$jre" ] || fail "there is no Java for Windows at $jre"
    if [ -d "$jre" ]; then
        digest=$(folder_digest "$jre")
    else
        digest=$(sha256sum <"$jre" | cut -c 1-64)
    fi
    [ "$digest" = "$(echo "$sha256" | tr A-F a-f)" ] || fail "$jre has another digest than --sha256 says: $digest"
    [ -d "$jre" ] || check_names
}

# folder_digest FOLDER: of the digests and paths of all its files, in the order of the paths
folder_digest() {
    (cd "$1" && find . -type f -print0 | sort -z | xargs -0 -r sha256sum) | sha256sum | cut -c 1-64
}

# What an unpacker could write elsewhere, or that would never end.
check_names() {
    names=$(unzip -Z1 "$jre" 2>/dev/null) || fail "$jre is no zip"
    printf '%s\n' "$names" | grep -q '\(^\|[/\\]\)\.\.\([/\\]\|$\)\|^[/\\]\|\\\|^[A-Za-z]:' && fail "$jre holds names that lead out of its folder"
    unzip -Z "$jre" | grep -q '^l' && fail "$jre holds links"
    bytes=$(unzip -Zt "$jre" | sed 's/^.* files\{0,1\}, \([0-9]*\) bytes uncompressed.*/\1/')
    [ "$bytes" -le 1000000000 ] || fail "$jre unpacks to $bytes bytes, which no Java does"
}

# put_java FOLDER: the Java that was given, without the folder that a zip has around it
put_java() {
    if [ -d "$jre" ]; then
        given=$jre
    else
        unzip -q "$jre" -d "$work/given" || fail "$jre cannot be unpacked"
        given=$work/given
        [ -e "$given/bin" ] || given=$(echo "$given"/*)
    fi
    [ -f "$given/bin/java.exe" ] || fail "$jre is no Java for Windows: it has no bin/java.exe"
    # a program for Windows on x86-64, by its own head
    perl -e 'binmode STDIN; local $/; $_ = <STDIN>; my $at = length >= 64 ? unpack "V", substr $_, 60, 4 : 0;
        exit(/\AMZ/ && $at && length >= $at + 6 && substr($_, $at, 6) eq "PE\0\0\x64\x86" ? 0 : 1)' <"$given/bin/java.exe" ||
        fail "bin/java.exe of $jre is no program for Windows on x86-64"
    [ -f "$given/release" ] || fail "$jre does not tell of which version it is: it has no file called release"
    said=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9.]*\).*/\1/p' "$given/release")
    major=${said%%.*}
    [ "${major:-0}" -ge 17 ] || fail "Java 17 or newer is needed, and $jre is ${said:-of no version that it tells}"
    modules=$(sed -n 's/^MODULES="\(.*\)".*/\1/p' "$given/release" | tr -d '\r')
    for module in java.base java.desktop java.sql; do
        case " $modules " in
        "  " | *" $module "*) ;;
        *) fail "$jre lacks the module $module" ;;
        esac
    done
    mkdir -p "$1"
    (cd "$given" && tar -cf - .) | tar -xf - -C "$1" --no-same-owner --no-same-permissions
    rm -rf "$work/given"
}

# crlf FROM TO: as cmd wants it
crlf() {
    sed 's/\r$//; s/$/\r/' "$1" >"$2"
}

# A jar that names the others, so that the program is started by one short path. Lines of a manifest have 72 bytes at most.
put_starter() {
    mkdir "$work/starter"
    {
        echo "Main-Class: stability.Main"
        echo "Class-Path: stability.jar $(cd "$1" && echo *.jar | tr ' ' '\n' | grep -v '^stability.jar$' | paste -s -d ' ')" | fold -w 70 | sed '2,$s/^/ /'
    } >"$work/starter/manifest"
    "${JAVA_HOME:+$JAVA_HOME/bin/}jar" --create --date 2025-01-01T00:00:00Z --file "$work/starter/start.jar" --manifest "$work/starter/manifest"
    mv "$work/starter/start.jar" "$1/start.jar"
    rm -r "$work/starter"
}

# The program for Windows that starts ours, with the options of stability.cmd: there is one list.
put_exe() {
    options=$(sed -n 's/\r$//; s/^set "OPTIONS_=\(.*\)"$/\1/p' "$home/bin/stability.cmd")
    [ "$options" ] || fail "bin/stability.cmd has no options"
    (cd "$home" && mvn -B -ntp -q --strict-checksums -Pwindows -Dquick launch4j:launch4j \
        "-Dwindows.exe=$1" "-Dwindows.options=$options") </dev/null >"$work/launch4j.log" 2>&1 || {
        cat "$work/launch4j.log" >&2
        fail "stability.exe cannot be made"
    }
    [ -s "$1" ] || fail "launch4j has made no stability.exe"
}

make_windows() {
    need mvn maven
    top=$work/windows/stability
    mkdir -p "$top"
    mv "$work/java" "$top/runtime"
    put_program "$top/lib" "$top/runtime/release"
    put_starter "$top/lib"
    put_documents "$top/doc"
    put_training "$top/doc"
    mkdir "$top/doc/completion"
    run_program completion powershell >"$top/doc/completion/stability.ps1"
    for text in "$parts/windows/messages/"*.txt; do
        mkdir -p "$top/doc/messages"
        crlf "$text" "$top/doc/messages/${text##*/}"
    done
    crlf "$home/bin/stability.cmd" "$top/stability.cmd"
    crlf "$parts/windows/open-window.cmd" "$top/open-window.cmd"
    cp "$top/open-window.cmd" "$top/在这里打开窗口.cmd"
    put_exe "$top/stability.exe"
    level "$work/windows"
    # jar marks Chinese names as UTF-8, which zip does not and Windows asks for
    (cd "$work/windows" && find stability -type f | sort | sed 's/.*/"&"/' >"$work/names" &&
        "${JAVA_HOME:+$JAVA_HOME/bin/}jar" --create --no-manifest --date "$(date -u -d "@$epoch" +%Y-%m-%dT%H:%M:%SZ)" \
            --file "$work/new.zip" "@$work/names") || fail "jar cannot make the zip"
    mv "$work/new.zip" "$work/stability-$version-windows-x86_64.zip"
    rm -rf "$work/windows"
    done_with "stability-$version-windows-x86_64.zip"
}
