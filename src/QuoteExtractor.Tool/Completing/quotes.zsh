# Tab completion of quotes in zsh. In ~/.zshrc, behind compinit:  eval "$(quotes completion zsh)"
_quotes_complete() {
  # This command alone, up to the cursor: others may stand before it.
  local line="${(j: :)words[1,CURRENT-1]} $PREFIX" nothing=1
  local -a found
  found=("${(@f)$(quotes "[suggest:${#line}]" "$line" 2>/dev/null)}")
  compadd -- "${(@)found:#}" && nothing=0
  _files && nothing=0
  return nothing
}
compdef _quotes_complete quotes
