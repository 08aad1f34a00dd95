import { Command, type Option } from 'commander';
import type { Say } from '../report/wording/table.ts';
import { Failure } from './failure.ts';
import { nearest } from './nearest.ts';
import type { HelpPhrases } from './wording/help.ts';

/** A command that fails and helps in the reader's language. Commander calls the methods below by name. */
export class LocalCommand extends Command {
  readonly #say: Say<HelpPhrases>;

  constructor(name: string, say: Say<HelpPhrases>) {
    super(name);
    this.#say = say;
    this.exitOverride();
    this.helpOption('-h, --help', say('help'));
    this.configureHelp({
      showGlobalOptions: true,
      styleTitle: (heading) => say('heading', { heading }),
      argumentDescription: ({ description }) => description,
      optionDescription: (option) => {
        if (option.defaultValue === undefined || typeof option.defaultValue === 'boolean')
          return option.description;
        return `${option.description} (${say('default', { value: String(option.defaultValue) })})`;
      },
    });
  }

  override createCommand(name: string): LocalCommand {
    return new LocalCommand(name, this.#say);
  }

  unknownOption(option: string): never {
    const known: string[] = [];
    for (let command: Command | null = this; command; command = command.parent) {
      known.push(...command.options.map(({ long }) => long ?? ''), '--help');
    }
    const name = option.replace(/=.*/, '');
    throw new Failure('unknown-option', {
      option: name,
      nearest: nearest(name, known),
      command: this.#path(),
    });
  }

  optionMissingArgument(option: Option): never {
    throw new Failure('missing-value', { option: option.long ?? option.flags, command: this.#path() });
  }

  missingArgument(name: string): never {
    throw new Failure('missing-argument', { argument: name.toUpperCase(), command: this.#path() });
  }

  _excessArguments(values: string[]): void {
    const extra = values.slice(this.registeredArguments.length);
    throw new Failure('extra-arguments', { values: extra, command: this.#path() });
  }

  unknownCommand(): never {
    this.#unknown(this.args[0] ?? '');
  }

  _dispatchHelpCommand(name: string | undefined): void {
    if (name === undefined) this.help();
    const command = this.commands.find((known) => known.name() === name);
    if (!command) this.#unknown(name);
    command.help();
  }

  #unknown(command: string): never {
    const names = this.commands.map((known) => known.name());
    throw new Failure('unknown-command', { command, nearest: nearest(command, names) });
  }

  #path(): string {
    const names: string[] = [];
    for (let command: Command | null = this; command; command = command.parent) names.unshift(command.name());
    return names.join(' ');
  }
}
