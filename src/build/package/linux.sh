# bin/package linux: a folder that holds all the program needs, as a tar.gz.
# shellcheck shell=sh disable=SC2154

# Sets jdk: the one that is given, or the first JDK 25 that is installed.
check_linux() {
    need tar tar
    need unzip unzip
    if [ "$jdk" ]; then
        [ -x "$jdk/bin/jlink" ] || fail "no JDK with jlink is in $jdk"
    else
        for folder in "${JAVA_HOME_25-}" /usr/lib/jvm/*25*; do
            [ "$folder" ] && [ -x "$folder/bin/jlink" ] && jdk=$folder && break
        done
        [ "$jdk" ] || fail "JDK 25 is missing: name its folder by --jdk or in JAVA_HOME_25"
    fi
    said=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$jdk/release" 2>/dev/null) || true
    case $said in
    25 | 25.*) ;;
    *) fail "JDK 25 is needed, and $jdk is ${said:-of no version that it tells}" ;;
    esac
    grep -q '^OS_ARCH="x86_64"' "$jdk/release" && grep -q '^OS_NAME="Linux"' "$jdk/release" ||
        fail "the package is for Linux on x86-64, and the JDK in $jdk is not"
}

# The Java of the packages: three modules, without what only windows on a screen, printing and sound need. It tells of whom
# it is, which jlink leaves out. link_runtime FOLDER
link_runtime() {
    about=$(sed -n 's/^\(IMPLEMENTOR\|JAVA_RUNTIME_VERSION\)="\(.*\)"/\1=\2/p' "$jdk/release" | paste -s -d :)
    "$jdk/bin/jlink" --add-modules java.base,java.desktop,java.sql --compress zip-6 --strip-debug --no-header-files \
        --no-man-pages ${about:+--release-info "add:$about"} --output "$1" \
        --exclude-files='/java.desktop/lib/libawt_xawt.so,/java.desktop/lib/libjawt.so,/java.desktop/lib/libsplashscreen.so,/java.desktop/lib/libjsound.so,/java.desktop/lib/libfontmanager.so,/java.desktop/lib/libfreetype.so,/java.base/bin/keytool,/java.base/lib/jexec' \
        >"$work/jlink.log" 2>&1 || {
        cat "$work/jlink.log" >&2
        fail "jlink of $jdk fails"
    }
}

# make_tree: once, what an installed program consists of
make_tree() {
    tree=$work/tree
    [ ! -d "$tree" ] || return 0
    mkdir -p "$tree/bin" "$tree/share"
    cp "$home/bin/stability" "$tree/bin/stability"
    link_runtime "$tree/runtime"
    put_program "$tree/lib" "$tree/runtime/release"
    put_training "$tree/share"
    put_documents "$tree/share/doc"
    put_completions "$tree/share/completion"
    run_program __man "$tree/share/man" >/dev/null
}

# put_tree FOLDER
put_tree() {
    make_tree
    mkdir -p "$1"
    cp -R "$tree/." "$1"
}

make_linux() {
    top=stability-$version
    put_tree "$work/linux/$top"
    level "$work/linux"
    tar --sort=name --format=gnu --mtime="@$epoch" --owner=0 --group=0 --numeric-owner -C "$work/linux" -cf - "$top" |
        gzip -6n >"$work/$top-linux-x86_64.tar.gz"
    rm -rf "$work/linux"
    done_with "$top-linux-x86_64.tar.gz"
}
