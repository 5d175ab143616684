# Tab completion of quotes in fish:  quotes completion fish > ~/.config/fish/completions/quotes.fish
function _quotes_complete
    set -l line (commandline -cp | string collect)
    quotes "[suggest:"(string length -- $line)"]" $line 2>/dev/null
end
complete -c quotes -a '(_quotes_complete)'
