# fish completion of stability. Load it from ~/.config/fish/config.fish:  stability completion fish | source
function __stability_complete
    set -l words (commandline -opc)
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    set -e words[1]
    set -l current (commandline -ct)
    set -l unquoted (string unescape -- $current 2>/dev/null)
    or set unquoted (string trim -l -c '"\'' -- $current)
    for line in ($program __complete $words "$unquoted" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path (string replace -r '^.*=' '' -- $unquoted)
            case ':folders'
                __fish_complete_directories (string replace -r '^.*=' '' -- $unquoted) ''
            case '*'
                echo $line
        end
    end
end
complete -c stability -e
complete -c stability -f -k -a '(__stability_complete)'
