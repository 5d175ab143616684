# Tab completion of quotes in zsh. In ~/.zshrc, behind compinit:  eval "$(quotes completion zsh)"
_quotes_complete() {
  local -a found
  found=("${(@f)$(quotes "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
  compadd -- "${(@)found:#}"
  _files
}
compdef _quotes_complete quotes
