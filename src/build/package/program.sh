# The parts of bin/package that all packages share: the program as it was built, and what goes beside it.
# shellcheck shell=sh disable=SC2154 # bin/package sets the variables

app=$home/target/app
bom=$home/target/bom.json

# need PROGRAM PACKAGE: names the Debian package of a program that is missing.
need() {
    command -v "$1" >/dev/null 2>&1 || fail "$1 is missing; install it (Debian package $2) and try again"
}

# Builds with the checks of the compiler, and the bill of materials, unless that has been done since the sources changed.
build_program() {
    if [ -f "$app/stability.jar" ] && [ -f "$bom" ]; then
        changed=$(find "$home/src/main" "$home/src/build" "$home/templates" "$home/pom.xml" \
            -type f -newer "$app/stability.jar" ! -path "$home/src/build/package/*" ! -name "checkout.*" -print)
        [ "$changed" ] || return 0
    fi
    need mvn maven
    echo "bin/package: building ..." >&2
    rm -rf "$home/target/maven-status"
    (cd "$home" && mvn -B -ntp -q --strict-checksums -Dmaven.test.skip=true package) </dev/null >"$work/build.log" 2>&1 || {
        cat "$work/build.log" >&2
        fail "the program does not build"
    }
}

# Sets version, commit and epoch: the time that everything in the packages has.
read_program() {
    version=$(sed -n 's/^stability //p' "$app/version")
    [ "$version" ] || fail "$app/version does not say which version this is"
    commit=$(git -C "$home" rev-parse HEAD 2>/dev/null) || commit=unknown
    epoch=${SOURCE_DATE_EPOCH:-$(git -C "$home" log -1 --format=%ct 2>/dev/null)} ||
        fail "this is no git repository: set SOURCE_DATE_EPOCH"
    case $epoch in
    '' | *[!0-9]*) fail "SOURCE_DATE_EPOCH is no number of seconds: $epoch" ;;
    esac
    SOURCE_DATE_EPOCH=$epoch
    export SOURCE_DATE_EPOCH
    [ -z "$(git -C "$home" status --porcelain 2>/dev/null)" ] ||
        echo "bin/package: the work tree differs from commit $commit" >&2
}

# run_program WORD…: the program as it was built, on any Java, to write what goes beside it
run_program() {
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 -cp "$app/stability.jar:$app/lib/*" stability.Main "$@"
}

# put_program LIB RUNTIME: the jars, and what tells which program this is. The first line of "build" changes with any jar and
# with the Java: bin/stability knows by it whether an archive is of this program.
put_program() {
    mkdir -p "$1"
    cp "$app/stability.jar" "$app/lib/"*.jar "$app/version" "$1"
    {
        (cd "$1" && sha256sum ./*.jar && cat "$2") | sha256sum | cut -c 1-16
        cat "$app/version"
        echo "commit $commit"
        sed -n 's/"//g; s/^\(JAVA_VERSION\|JAVA_RUNTIME_VERSION\|IMPLEMENTOR\)=/\1 /p' "$2"
    } >"$1/build"
}

# put_training SHARE: what the first start learns from
put_training() {
    mkdir -p "$1"
    cp -R "$home/src/build/training" "$1/training"
}

# put_documents DOC: documents as the repository has them, so that their links hold; the sample; licences and notices
put_documents() {
    mkdir -p "$1/sample" "$1/licences"
    cp "$home/README.md" "$home/README.zh-CN.md" "$home/CHANGELOG.md" "$home/LICENSE" "$home/SECURITY.md" "$1"
    cp -R "$home/docs" "$1/docs"
    rm -rf "$1/docs/decisions"
    cp -R "$home/records" "$1/sample/records"
    # what its own .gitignore names: a program that runs beside this one may be writing it
    rm -rf "$1/sample/records/private" "$1/sample/records/.lock"
    cp "$bom" "$1/bom.json"
    cp "$home/docs/licences.md" "$home/LICENSE" "$parts/notices/"* "$1/licences"
    for library in "$app/lib/"*.jar; do
        name=${library##*/}
        mkdir "$work/texts"
        unzip -q -o "$library" 'META-INF/*LICENSE*' 'META-INF/*NOTICE*' -d "$work/texts" 2>/dev/null || [ $? = 11 ]
        if [ -d "$work/texts/META-INF" ]; then
            mv "$work/texts/META-INF" "$1/licences/${name%.jar}"
        fi
        rm -rf "$work/texts"
    done
}

# put_completions FOLDER: for each shell under the name by which it looks for it
put_completions() {
    mkdir -p "$1"
    run_program completion bash >"$1/stability.bash"
    run_program completion zsh >"$1/_stability"
    run_program completion fish >"$1/stability.fish"
    run_program completion powershell >"$1/stability.ps1"
}

# level FOLDER: the same modes and times for all that is in it
level() {
    chmod -R u=rwX,go=rX "$1"
    find "$1" -exec touch -h -d "@$epoch" {} +
}

# done_with FILE: a package that is complete takes its place at once
done_with() {
    mv -f "$work/$1" "$output/$1"
    echo "$output/$1"
}

# The bill of materials, and the digests of all packages of this version.
finish() {
    cp "$bom" "$work/stability-$version-bom.json"
    mv -f "$work/stability-$version-bom.json" "$output"
    (cd "$output" && sha256sum "stability-$version"[-_]* "stability_$version"_* 2>/dev/null >"$work/SHA256SUMS") || true
    mv -f "$work/SHA256SUMS" "$output/SHA256SUMS"
}
