#compdef stability
# zsh completion of stability. Load it from ~/.zshrc:  eval "$(stability completion zsh)"
_stability() {
    local line word files program=${(Q)words[1]}
    local -a found shown open
    program=${program/#\~\//$HOME/}
    for line in "${(@f)$("$program" __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}"; do
        word=${line%%$'\t'*}
        case $word in
        '') ;;
        :files | :folders) files=${word#:} ;;
        *)
            found+=("$word")
            [[ $line == *$'\t'?* ]] && shown+=("$word  -- ${line#*$'\t'}") || shown+=("$word") ;;
        esac
    done
    if [[ -n $files ]]; then
        compset -P '*[=:]'
        [[ $files == folders ]] && _files -/ || _files
        return
    fi
    # the program has chosen, and put into order, what fits
    open=()
    (( $#found == 1 )) && [[ $found[1] == *[=:] ]] && open=(-S '')
    (( $#found )) && compadd -U -V stability -l -d shown $open -a found
}
if [[ ${funcstack[1]} == _stability ]]; then
    _stability "$@"
else
    (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
    compdef _stability stability
fi
