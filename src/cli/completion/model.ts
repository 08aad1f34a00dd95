import type { Command, Option } from 'commander';

/** What may stand where a value is wanted. */
export type Values =
  | { readonly kind: 'any' }
  /** @property several whether more may follow after commas */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly several?: boolean }
  /** One of the words, or one of them with `=FILE`. */
  | { readonly kind: 'targets'; readonly words: readonly string[] }
  | { readonly kind: 'files' | 'folders' };

export interface CompletedOption {
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  /** Null for a flag. */
  readonly values: Values | null;
  /** Whether the value may be left out. */
  readonly isOptional: boolean;
}

export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  /** Null where it takes none. */
  readonly argument: Values | null;
  readonly options: readonly CompletedOption[];
}

/** What a shell needs to know of the program. */
export interface Completion {
  readonly program: string;
  /** The command that runs where none is named. */
  readonly standard: string;
  readonly commands: readonly CompletedCommand[];
}

/** @param rules names of the rules, to complete from */
export function completionOf(program: Command, standard: string, rules: readonly string[]): Completion {
  const commands = program.commands.map((command): CompletedCommand => {
    const [argument] = command.registeredArguments;
    const options = [...command.options.filter(({ hidden }) => !hidden), ...program.options];
    return {
      name: command.name(),
      description: command.description(),
      argument: argument ? valuesOf(argument.name(), argument.argChoices, rules) : null,
      options: [...options.map((option) => optionOf(option, rules)), helpOf(program)],
    };
  });
  const names = commands.map(({ name }) => name);
  const help = program.createHelp().visibleCommands(program).at(-1)!;
  return {
    program: program.name(),
    standard,
    commands: [
      ...commands,
      {
        name: 'help',
        description: help.description(),
        argument: { kind: 'words', words: names },
        options: [],
      },
    ],
  };
}

function optionOf(option: Option, rules: readonly string[]): CompletedOption {
  const takesValue = option.required || option.optional;
  const name = /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1] ?? '';
  return {
    long: option.long ?? option.flags,
    short: option.short ?? null,
    description: option.description,
    values: takesValue ? valuesOf(name, option.argChoices, rules) : null,
    // Commander takes the brackets of `<format[=file]>` for these as well.
    isOptional: option.optional && !option.required,
  };
}

/** Commander keeps the option for help to itself. */
function helpOf(program: Command): CompletedOption {
  const { description } = program.createHelp().visibleOptions(program).at(-1)!;
  return { long: '--help', short: '-h', description, values: null, isOptional: false };
}

/** What a value can be is told by its name in the help. */
function valuesOf(name: string, choices: readonly string[] | undefined, rules: readonly string[]): Values {
  if (name === 'list') return { kind: 'words', words: choices ?? [], several: true };
  if (name === 'format[=file') return { kind: 'targets', words: choices ?? [] };
  if (choices) return { kind: 'words', words: choices };
  switch (name.replace(/\.{3}$/, '')) {
    case 'rule':
      return { kind: 'words', words: rules };
    case 'file':
    case 'path':
      return { kind: 'files' };
    case 'dir':
    case 'corpus':
      return { kind: 'folders' };
    default:
      return { kind: 'any' };
  }
}

/** The options that take the next word as their value, of all commands. */
export function optionsWithValue({ commands }: Completion): string[] {
  const names = commands.flatMap(({ options }) =>
    options.filter(({ values, isOptional }) => values !== null && !isOptional),
  );
  return [...new Set(names.flatMap(({ long, short }) => (short === null ? [long] : [long, short])))];
}

export function namesOf(option: CompletedOption): string[] {
  return option.short === null ? [option.long] : [option.short, option.long];
}
