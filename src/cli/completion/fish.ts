import {
  type CompletedCommand,
  type CompletedOption,
  type Completion,
  optionsWithValue,
  type Values,
} from './model.ts';

/** A completion script for fish: `claim-audit.fish` in a folder of completions, or read with `source`. */
export function fishCompletion(completion: Completion): string {
  const { program, standard, commands } = completion;
  const names = commands.map(({ name }) => name);
  return `# Completion of ${program} for fish.
function __claim_audit_command # the command on the line; "none" before there is any
    set -l words (commandline -opc)
    set -l skip 0
    for word in $words[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case ${optionsWithValue(completion).join(' ')}
                set skip 1
            case '-*'
            case ${names.join(' ')}
                echo $word
                return
            case '*'
                echo ${standard}
                return
        end
    end
    echo none
end
function __claim_audit_in
    contains -- (__claim_audit_command) $argv
end
${commands
  .map(
    ({ name, description }) =>
      `complete -c ${program} -n '__claim_audit_in none' -a ${name} -d ${quote(description)}\n`,
  )
  .join('')}${commands.map((command) => commandLines(command, completion)).join('')}`;
}

function commandLines({ name, argument, options }: CompletedCommand, completion: Completion): string {
  const where = `complete -c ${completion.program} -n '__claim_audit_in ${name === completion.standard ? 'none ' : ''}${name}'`;
  const line = (rest: string) => `${where} ${rest}\n`;
  const argumentLine =
    argument?.kind === 'files' ? '' : line(argument === null ? '-f' : offer(argument, false));
  return argumentLine + options.map((option) => line(optionPart(option))).join('');
}

function optionPart({ long, short, values, isOptional, description }: CompletedOption): string {
  const names = [`-l ${long.slice(2)}`, ...(short === null ? [] : [`-s ${short.slice(1)}`])];
  const value = values === null ? [] : [offer(values, !isOptional)];
  return [...names, ...value, `-d ${quote(description)}`].join(' ');
}

/** @param isRequired whether the option must have a value */
function offer(values: Values, isRequired: boolean): string {
  const only = isRequired ? '-x' : '-f';
  switch (values.kind) {
    case 'words':
    case 'targets':
      return `${only} -a ${quote(values.words.join(' '))}`;
    case 'files':
      return isRequired ? '-r -F' : '';
    case 'folders':
      return `${only} -a '(__fish_complete_directories)'`;
    case 'any':
      return isRequired ? '-x' : '';
  }
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
