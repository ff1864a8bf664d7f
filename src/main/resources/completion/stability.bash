# bash completion of stability. Load it from ~/.bashrc:  eval "$(stability completion bash)"
_stability() {
    local line=${COMP_LINE:0:COMP_POINT} typed=() raw=() word=; local -i i

    # bash splits words at = and : as well; what stands without a blank between is one word to the program
    for ((i = 0; i <= COMP_CWORD; i++)); do
        if [[ $i == 0 || $line == [[:blank:]]* ]]; then
            line=${line#"${line%%[![:blank:]]*}"}
            raw+=('')
        fi
        word=${COMP_WORDS[i]}
        [[ $i == "$COMP_CWORD" ]] && word=$line
        raw[${#raw[@]}-1]+=$word
        line=${line#"$word"}
    done
    for word in "${raw[@]}"; do
        word=${word//[\"\'\\]/}
        typed+=("${word/#\~\//$HOME/}")
    done

    local last=${raw[${#raw[@]}-1]} before= found=() texts=() text files=
    # what bash replaces begins behind the last = or :
    if [[ $last != [\"\']* && $COMP_WORDBREAKS == *=* && $last == *[=:]* ]]; then
        before=${last%"${last##*[=:]}"}
    fi
    while IFS=$'\t' read -r word text; do
        case $word in
        :files | :folders) files=${word#:} ;;
        ?*) found+=("${word#"$before"}") texts+=("$text") ;;
        esac
    done < <("${typed[0]}" __complete "${typed[@]:1}" 2>/dev/null)

    COMPREPLY=()
    if [[ $files ]]; then
        compopt -o filenames 2>/dev/null
        local kind=-f
        [[ $files == folders ]] && kind=-d
        word=${typed[${#typed[@]}-1]}
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$kind" -- "${word#"$before"}")
        return
    fi
    compopt -o nosort 2>/dev/null
    for i in "${!found[@]}"; do
        word=${found[i]}
        # a text beside each word, but not where the words themselves are put on the line one by one
        if [[ ${#found[@]} -gt 1 && ${texts[i]} && $COMP_TYPE != 37 && $COMP_TYPE != 42 ]]; then
            word+="  (${texts[i]})"
        elif [[ $last != [\"\']* && $word == *[[:space:]\\\'\"\(\)\&\;\|\<\>\$*?!#~\`]* ]]; then
            word=$(printf %q "$word")
        fi
        COMPREPLY+=("$word")
    done
    [[ ${#found[@]} == 1 && ${found[0]} == *[=:] ]] && compopt -o nospace 2>/dev/null
}
complete -F _stability stability
