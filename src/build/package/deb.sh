# bin/package deb: the same folder in /usr/lib/stability, with links where Debian looks for programs, manual pages and completions.
# shellcheck shell=sh disable=SC2154

check_deb() {
    check_linux
    need dpkg-deb dpkg
    need xz xz-utils
}

make_deb() {
    root=$work/deb
    put_tree "$root/usr/lib/stability"
    share=$root/usr/lib/stability/share
    mkdir -p "$root/usr/bin" "$root/usr/share/doc/stability" "$root/usr/share/bash-completion/completions" \
        "$root/usr/share/zsh/vendor-completions" "$root/usr/share/fish/vendor_completions.d" "$root/usr/share/lintian/overrides" \
        "$root/DEBIAN"
    ln -s ../lib/stability/bin/stability "$root/usr/bin/stability"
    mv "$share/man" "$root/usr/share/man"
    find "$root/usr/share/man" -type f -exec gzip -9n {} +
    mv "$share/completion/stability.bash" "$root/usr/share/bash-completion/completions/stability"
    mv "$share/completion/_stability" "$root/usr/share/zsh/vendor-completions/_stability"
    mv "$share/completion/stability.fish" "$root/usr/share/fish/vendor_completions.d/stability.fish"
    rm -r "$share/completion"
    put_copyright >"$root/usr/share/doc/stability/copyright"
    put_changelog | gzip -9nc >"$root/usr/share/doc/stability/changelog.gz"
    ln -s ../../../lib/stability/share/doc "$root/usr/share/doc/stability/doc"
    cp "$parts/deb/lintian-overrides" "$root/usr/share/lintian/overrides/stability"
    cp "$parts/deb/postinst" "$parts/deb/prerm" "$root/DEBIAN"
    chmod 755 "$root/DEBIAN/postinst" "$root/DEBIAN/prerm"
    # kilobytes, each file and each folder counted as Debian counts them
    size=$(find "$root/usr" \( -type f -printf '%s\n' \) -o -printf '1\n' | awk '{ all += int(($1 + 1023) / 1024) } END { print all }')
    sed -e "s/@version@/$version/" -e "s/@size@/$size/" "$parts/deb/control" >"$root/DEBIAN/control"
    level "$root"
    (cd "$root" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum >DEBIAN/md5sums)
    touch -d "@$epoch" "$root/DEBIAN/md5sums" "$root/DEBIAN"
    # most of it is compressed already: more than the first level takes twice the time and saves a thirtieth
    dpkg-deb --root-owner-group -Zxz -z1 --build "$root" "$work/stability_${version}_amd64.deb" >/dev/null
    rm -rf "$root"
    done_with "stability_${version}_amd64.deb"
}

# In the form that Debian has for it; what changed is told in one place.
put_changelog() {
    printf 'stability (%s) stable; urgency=medium\n\n  * What changed: /usr/lib/stability/share/doc/CHANGELOG.md\n\n -- %s  %s\n' "$version" \
        "$(sed -n 's/^Maintainer: //p' "$parts/deb/control")" "$(date -R -u -d "@$epoch")"
}

# The licences of everything in the package: the program's, the libraries', and where those of the Java lie.
put_copyright() {
    cat "$parts/deb/copyright"
    sed -n '/^<!-- generated: licences -->/,/^<!-- end -->/{s/^| `\([^`]*\)` | \([^ ]*\) | \([^|]*\) |$/ \1 \2: \3/p}' "$home/docs/licences.md"
}
