# Tab completion of quotes in bash. In ~/.bashrc:  eval "$(quotes completion bash)"
_quotes_complete() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$(quotes "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _quotes_complete quotes
