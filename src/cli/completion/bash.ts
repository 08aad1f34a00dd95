import { type CompletedCommand, type Completion, namesOf, optionsWithValue, type Values } from './model.ts';

/** A completion script for bash 3.2 and newer, which needs no other package. */
export function bashCompletion(completion: Completion): string {
  const { program, standard, commands } = completion;
  const names = commands.map(({ name }) => name);
  return `# Completion of ${program} for bash.
_claim_audit_words() { # words
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$1" -- "$cur")
}
_claim_audit_list() { # words, with commas between them
  local before=
  [[ $cur == *,* ]] && before=\${cur%,*},
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -P "$before" -W "$1" -- "\${cur##*,}")
}
_claim_audit_files() { # -f files, -d folders
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$1" -- "$cur")
}
_claim_audit() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} line i
  local command= skip=
  COMPREPLY=()
  # "--option=value" is three words.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ $skip ]]; then skip=; [[ \${COMP_WORDS[i]} == = ]] && skip=1; continue; fi
    case \${COMP_WORDS[i]} in
      ${optionsWithValue(completion).join('|')}) skip=1 ;;
      -*|=) ;;
      ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
      *) command=${standard}; break ;;
    esac
  done
  case "\${command:-${standard}}:$prev" in
${commands.map(valueCases).join('')}  esac
  if [[ $cur == -* ]]; then
    case \${command:-${standard}} in
${commands.map(optionCase).join('')}    esac
    return
  fi
  [[ $command ]] || _claim_audit_words "${names.join(' ')}"
  case \${command:-${standard}} in
${commands.map(argumentCase).join('')}  esac
}
complete -F _claim_audit ${program}
`;
}

function valueCases({ name, options }: CompletedCommand): string {
  return options
    .filter(({ values }) => values !== null)
    .map((option) => {
      const patterns = namesOf(option).map((given) => `${name}:${given}`);
      // Where nothing is offered for a value that may be left out, something else may follow.
      const end = option.isOptional && option.values!.kind === 'any' ? '' : ' return';
      return `    ${patterns.join('|')}) ${offer(option.values!)};${end} ;;\n`;
    })
    .join('');
}

function optionCase({ name, options }: CompletedCommand): string {
  return `      ${name}) _claim_audit_words "${options.flatMap(namesOf).join(' ')}" ;;\n`;
}

function argumentCase({ name, argument }: CompletedCommand): string {
  return `    ${name}) ${argument === null ? ':' : offer(argument)} ;;\n`;
}

function offer(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `_claim_audit_${values.several ? 'list' : 'words'} "${values.words.join(' ')}"`;
    case 'targets':
      return `_claim_audit_words "${values.words.join(' ')}"`;
    case 'files':
      return '_claim_audit_files -f';
    case 'folders':
      return '_claim_audit_files -d';
    case 'any':
      return ':';
  }
}
