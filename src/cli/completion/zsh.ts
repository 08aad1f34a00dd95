import {
  type CompletedCommand,
  type CompletedOption,
  type Completion,
  namesOf,
  optionsWithValue,
  type Values,
} from './model.ts';

/** A completion script for zsh: a file `_claim-audit` in `fpath`, or read with `source` after `compinit`. */
export function zshCompletion(completion: Completion): string {
  const { program, standard, commands } = completion;
  const list = commands.map(({ name, description }) =>
    quote(`${name}:${description.replaceAll(':', '\\:')}`),
  );
  return `#compdef ${program}
# Completion of ${program} for zsh.
_claim-audit_targets() { # a format, or a format with its file
  if compset -P '*='; then _files; else compadd -S '' -- "$@"; fi
}
_claim-audit_first() { # a command, or what the usual one takes
  local -a commands=(
    ${list.join('\n    ')}
  )
  _describe -t commands command commands
  _files
}
_claim-audit() {
  local command= skip= i
  for ((i = 2; i < CURRENT; i++)); do
    if [[ -n $skip ]]; then skip=; continue; fi
    case $words[i] in
      ${optionsWithValue(completion).join('|')}) skip=1 ;;
      -*) ;;
      ${commands.map(({ name }) => name).join('|')}) command=$words[i]; words[i]=(); ((CURRENT--)); break ;;
      *) command=${standard}; break ;;
    esac
  done
  case \${command:-${standard}} in
${commands.map((command) => commandCase(command, standard)).join('')}  esac
}
if [[ $funcstack[1] == _claim-audit ]]; then _claim-audit "$@"; else compdef _claim-audit ${program}; fi
`;
}

function commandCase({ name, argument, options }: CompletedCommand, standard: string): string {
  const specs = options.flatMap(optionSpecs);
  const rest = argument === null ? [] : [quote(`*:${name}:${action(argument)}`)];
  const call = (more: readonly string[]) =>
    `_arguments -S ${[...specs, ...more].map((spec) => `\\\n        ${spec}`).join(' ')}`;
  if (name !== standard) return `    ${name}) ${call(rest)} ;;\n`;
  return `    ${name})
      if [[ -n $command ]]; then ${call(rest)}
      else ${call([quote('*:command:_claim-audit_first')])}
      fi ;;
`;
}

function optionSpecs(option: CompletedOption): string[] {
  const { values, isOptional, description } = option;
  const text = description.replace(/[[\]\\:]/g, '\\$&');
  return namesOf(option).map((given) => {
    if (values === null) return quote(`${given}[${text}]`);
    const isRepeated = values.kind === 'targets' ? '*' : '';
    const mark = given.startsWith('--') ? '=' : '+';
    // What may be left out stands in the same word.
    const value = isOptional ? `${mark}-[${text}]::` : `${mark}[${text}]:`;
    return quote(`${isRepeated}${given}${value}${given.replace(/^-+/, '')}:${action(values)}`);
  });
}

function action(values: Values): string {
  switch (values.kind) {
    case 'words':
      return values.several ? `_values -s , value ${values.words.join(' ')}` : `(${values.words.join(' ')})`;
    case 'targets':
      return `_claim-audit_targets ${values.words.join(' ')}`;
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'any':
      return ' ';
  }
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
