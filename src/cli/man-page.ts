import type { Command } from 'commander';
import type { Language } from '../language/types.ts';
import { sayIn } from '../report/wording/table.ts';
import { MAN_EXAMPLES, MAN_FILES, MAN_VARIABLES, manPhrases } from './wording/man-page.ts';

/**
 * The manual page of the program, in roff for man(7).
 *
 * @param program with its help in the same language
 */
export function manPage(program: Command, version: string, language: Language): string {
  const say = sayIn(manPhrases, language);
  const name = program.name();
  const helper = program.createHelp();
  const optionsOf = (command: Command) =>
    helper
      .visibleOptions(command)
      .map((option) => entry(bold(option.flags), helper.optionDescription(option)));
  const commands = program.commands.map((command) =>
    entry(bold(helper.subcommandTerm(command)), command.description()),
  );
  const details = program.commands
    .filter((command) => helper.visibleOptions(command).length > 1)
    .map((command) => [
      section(say('options-of', { command: command.name() })),
      // Every command has the option for help, which stands among the common ones.
      ...optionsOf(command).slice(0, -1),
    ]);
  const lines = [
    `.TH ${quoted(name.toUpperCase())} 1 "" ${quoted(`${name} ${version}`)} ${quoted(say('manual'))}`,
    section(say('heading', { section: 'name' })),
    `${text(name)} \\- ${text(program.description())}`,
    section(say('heading', { section: 'synopsis' })),
    `${bold(name)} [${text('OPTION…')}] ${text('PATH…')}`,
    '.br',
    `${bold(name)} ${text(commandWord(language))} [${text('OPTION…')}]`,
    section(say('heading', { section: 'description' })),
    text(say('description')),
    section(say('heading', { section: 'commands' })),
    ...commands,
    ...details.flat(),
    section(say('heading', { section: 'common-options' })),
    ...optionsOf(program),
    section(say('heading', { section: 'exit-status' })),
    ...([0, 1, 2] as const).map((code) => entry(bold(String(code)), say('exit-status', { code }))),
    section(say('heading', { section: 'files' })),
    ...MAN_FILES.map((file) => entry(bold(file), say('file', { name: file }))),
    section(say('heading', { section: 'environment' })),
    ...MAN_VARIABLES.map((variable) => entry(bold(variable), say('variable', { name: variable }))),
    section(say('heading', { section: 'examples' })),
    ...MAN_EXAMPLES.map((example, number) => entry(bold(example), say('example', { number }))),
    section(say('heading', { section: 'see-also' })),
    `${bold('git')}(1), ${bold('gitignore')}(5)`,
  ];
  return `.\\" Written by "npm run man" from the program's help.\n${lines.join('\n')}\n`;
}

function commandWord(language: Language): string {
  return language === 'fr' ? 'COMMANDE' : 'COMMAND';
}

function section(title: string): string {
  return `.SH ${quoted(title)}`;
}

function entry(term: string, description: string): string {
  return `.TP\n${term}\n${text(description)}`;
}

function bold(words: string): string {
  return `\\fB${text(words)}\\fR`;
}

/** Text as roff takes it: no word of it is a request, and hyphens can be copied. */
function text(words: string): string {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('\u00a0', '\\ ')
    .replaceAll('\u202f', '\\ ')
    .replace(/^\./, '\\&.');
}

function quoted(words: string): string {
  return `"${text(words).replaceAll('"', '\\(dq')}"`;
}
