# The part of bin/stability that only a checkout has: it finds a JDK, and builds the program where that has not been done.
# Needs JDK 17 or newer, and Maven for the building. bin/stability reads it; an installed program does not have it.
app=$home/target/app
jar=$app/stability.jar
libraries=$app/lib
lessons=$home/src/build/training
sample=$home/records
work=$home/target
kept=$app
spare=
fits=$home
lock=$home/target/.lock

# ---- the JDK: $JAVA_HOME, or where the java on the PATH really lives ----
find_jdk() {
    jdk=${JAVA_HOME:-}
    if [ "$jdk" ]; then
        [ -x "$jdk/bin/java" ] || fail "JAVA_HOME 里没有 Java：$jdk" "there is no Java in JAVA_HOME: $jdk"
        return
    fi
    set -f
    IFS=:
    for folder in $PATH; do
        [ -x "$folder/java" ] && break
        folder=
    done
    unset IFS
    set +f
    [ "$folder" ] || fail "找不到 Java，请安装 JDK 17 或更新版本" "Java is missing; install JDK 17 or newer"
    # The answer of readlink is kept in a file, and is right as long as it leads to the same program.
    [ -r "$app/jdk" ] && read -r jdk <"$app/jdk"
    if ! [ "$jdk" ] || ! [ "$jdk/bin/java" -ef "$folder/java" ]; then
        jdk=$(readlink -f "$folder/java")
        jdk=${jdk%/bin/java}
        [ -w "$app" ] && printf '%s\n' "$jdk" >"$app/jdk"
    fi
}

too_old() {
    fail "需要 JDK 17 或更新版本，这里是 $number" "JDK 17 or newer is needed; this is $number"
}

announce() {
    say "为 JDK $number 准备快速启动（$training，仅一次）……" "preparing quick starts on JDK $number ($training, only once) ..."
}

# Waits for whoever holds the lock; a holder that was killed does not count.
wait_lock() {
    waited=0
    until try_lock; do
        ! break_lock || continue
        [ $waited -lt 600 ] || fail "另一个进程一直在构建；如果没有，请删除 $lock" \
            "another process keeps building; if there is none, delete $lock"
        sleep 1
        waited=$((waited + 1))
    done
}

# ---- building ----
# The program is missing, or older than sources that came with a pull or a checkout. Looking through the sources takes a process, so it
# is done only when git has noted something since. Whoever edits sources by hand runs Maven by hand.
must_build() {
    [ -f "$jar" ] || return 0
    noted=$home/.git/logs/HEAD
    [ "$noted" -nt "$jar" ] && ! [ "$app/looked" -nt "$noted" ] || return 1
    newer=$(find "$home/src/main" "$home/src/build" "$home/templates" "$home/pom.xml" -newer "$jar" 2>/dev/null)
    [ "$newer" ] && return 0
    [ -w "$app" ] && : >"$app/looked"
    return 1
}

build() {
    mkdir -p "$home/target" 2>/dev/null && [ -w "$home/target" ] ||
        fail "尚未构建，而 $home 不可写" "not built yet, and $home cannot be written to"
    wait_lock
    if must_build; then
        log=$home/target/build.log
        command -v mvn >/dev/null || fail "构建需要 Maven，请先安装" "building needs Maven; install it first"
        say "首次运行或源码已更新，正在构建……" "first run or new sources: building ..."
        # The JDK found here is Maven's too; -Dquick leaves the checks to bin/test.
        (cd "$home" && JAVA_HOME=$jdk mvn -B -ntp -Dquick -Dmaven.test.skip=true package) </dev/null >"$log" 2>&1 ||
            fail "构建失败，记录在 $log" "building failed; the log is $log"
    fi
    unlock
}

find_jdk
identify_java
if must_build; then
    # nobody who presses Tab waits for a build, or for the archive
    [ "${1-}" != __complete ] || exit 0
    build
fi
