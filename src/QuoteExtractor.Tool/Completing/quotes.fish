# Tab completion of quotes in fish:  quotes completion fish > ~/.config/fish/completions/quotes.fish
complete -c quotes -a '(quotes "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
