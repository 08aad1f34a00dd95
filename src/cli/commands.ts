import { Argument, type Command, Option } from 'commander';
import type { Language } from '../language/types.ts';
import { CONFIDENCES } from '../rules/confidence.ts';
import { FORMAT_NAMES } from '../report/formats/index.ts';
import type { Say } from '../report/wording/table.ts';
import type { Jurisdiction } from '../rules/types.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { MESSAGE_LANGUAGES } from './language.ts';
import { nearest } from './nearest.ts';
import { LocalCommand } from './program-command.ts';
import { readTarget } from './report-targets.ts';
import { type GlobalOptions, type Session, usesColour, widthFor } from './session.ts';
import { SHELLS } from './shells.ts';
import { version } from './version.ts';
import type { HelpPhrases } from './wording/help.ts';

const JURISDICTIONS: readonly Jurisdiction[] = ['EU', 'FR', 'UK', 'US'];

interface Surroundings {
  readonly io: Io;
  readonly language: Language;
  readonly say: Say<HelpPhrases>;
  readonly tell: (failure: Failure) => void;
}

type Action<Options> = (
  args: readonly string[],
  options: Options & GlobalOptions,
  session: Session,
) => Promise<number>;

/** The program with its commands; each loads its code when it runs. */
export function buildProgram(around: Surroundings, done: (code: number) => void): Command {
  const { io, say } = around;
  const program = new LocalCommand('claim-audit', say)
    .description(say('program'))
    .version(version, '-V, --version', say('version'))
    .addOption(choice('--lang <language>', say('option.lang'), MESSAGE_LANGUAGES))
    .option('--no-color', say('option.no-color'))
    .option('--config <file>', say('option.config'))
    .option('--no-config', say('option.no-config'))
    .option('--rules <dir>', say('option.rules'))
    .option('--output <file>', say('option.output'))
    .helpCommand('help [command]', say('help'))
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => widthFor(io),
      getErrHelpWidth: () => widthFor(io),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });

  const add = <Options>(
    usage: string,
    description: string,
    load: () => Promise<Action<Options>>,
    isDefault = false,
  ) =>
    program
      .command(usage, { isDefault })
      .description(description)
      .action(async (...given) => {
        const command = given.at(-1) as Command;
        const options = command.optsWithGlobals<Options & GlobalOptions>();
        const session: Session = {
          io,
          say,
          tell: around.tell,
          program,
          commands: program.commands.map((known) => known.name()),
          given: (option) => command.getOptionValueSourceWithGlobals(option) === 'cli',
          appearance: { language: around.language, colour: usesColour(io, options), width: widthFor(io) },
        };
        done(await (await load())(command.args, options, session));
      });

  const format = (formats: readonly string[]) =>
    choice('--format <format>', say('option.format', { formats }), formats).default('text');
  const formats = () =>
    targets('--format <format[=file]>', say('option.formats', { formats: FORMAT_NAMES }), ['text']);
  const places = () => severalOf('--jurisdiction <list>', say('option.jurisdiction'), JURISDICTIONS);
  const reading = (command: Command) =>
    command
      .argument('[path...]', say('argument.paths'))
      .option('--stdin-filename <name>', say('option.stdin-filename'))
      .option('--main-content', say('option.main-content'))
      .option('--no-main-content', say('option.no-main-content'));

  reading(add('audit', say('audit'), async () => (await import('./commands/audit.ts')).auditCommand, true))
    .addOption(formats())
    .addOption(
      choice('--fail-on <severity>', say('option.fail-on'), ['error', 'warning', 'info', 'never']).default(
        'error',
      ),
    )
    .addOption(
      choice('--min-confidence <confidence>', say('option.min-confidence'), CONFIDENCES).default('low'),
    )
    .addOption(wholeNumber('--max-warnings <n>', say('option.max-warnings')))
    .addOption(places())
    .option('--baseline <file>', say('option.baseline'))
    .option('--update-baseline', say('option.update-baseline'))
    .option('--changed [revision]', say('option.changed'))
    .option('--no-inline-config', say('option.no-inline-config'))
    .addOption(
      choice('--unused-directives <severity>', say('option.unused-directives'), [
        'error',
        'warning',
        'info',
        'off',
      ]).default('warning'),
    )
    .option('--report-suppressed', say('option.report-suppressed'))
    .option('--cache [file]', say('option.cache'))
    .option('-q, --quiet', say('option.quiet'))
    .option('-v, --verbose', say('option.verbose'));
  add('watch', say('watch'), async () => (await import('./commands/watch.ts')).watchCommand)
    .argument('[path...]', say('argument.paths'))
    .option('--main-content', say('option.main-content'))
    .option('--no-main-content', say('option.no-main-content'))
    .addOption(
      choice('--min-confidence <confidence>', say('option.min-confidence'), CONFIDENCES).default('low'),
    )
    .option('--baseline <file>', say('option.baseline'))
    .option('--no-inline-config', say('option.no-inline-config'));
  add('lsp', say('lsp'), async () => (await import('./commands/lsp.ts')).lspCommand)
    .option('--stdio', say('option.stdio'))
    .addOption(new Option('--clientProcessId <n>').hideHelp())
    .addOption(places())
    .addOption(
      choice('--min-confidence <confidence>', say('option.min-confidence'), CONFIDENCES).default('low'),
    )
    .option('--baseline <file>', say('option.baseline'))
    .option('--no-inline-config', say('option.no-inline-config'));
  reading(
    add('inspect', say('inspect'), async () => (await import('./commands/inspect.ts')).inspectCommand),
  ).addOption(format(['text', 'json']));
  reading(
    add(
      'references',
      say('references'),
      async () => (await import('./commands/references.ts')).referencesCommand,
    ),
  ).addOption(format(['text', 'json', 'csv']));
  add('rules', say('rules'), async () => (await import('./commands/rules.ts')).rulesCommand).addOption(
    format(['text', 'json']),
  );
  add('explain', say('explain'), async () => (await import('./commands/explain.ts')).explainCommand)
    .argument('<rule>', say('argument.rule'))
    .addOption(places());
  add('config', say('config'), async () => (await import('./commands/config.ts')).configCommand)
    .argument('[path]', say('argument.config'))
    .addOption(format(['text', 'json']));
  add('init', say('init'), async () => (await import('./commands/init.ts')).initCommand);
  add('evaluate', say('evaluate'), async () => (await import('./commands/evaluate.ts')).evaluateCommand)
    .argument('<corpus...>', say('argument.corpus'))
    .addOption(format(['text', 'json', 'markdown']))
    .option('--list', say('option.list'))
    .option('--rule <rule...>', say('option.rule'));
  add(
    'test-rules',
    say('test-rules'),
    async () => (await import('./commands/test-rules.ts')).testRulesCommand,
  )
    .argument('[dir]', say('argument.rules'))
    .addOption(format(['text', 'json']))
    .option('--rule <rule...>', say('option.test-rule'));
  add(
    'completion',
    say('completion'),
    async () => (await import('./commands/completion.ts')).completionCommand,
  ).addArgument(shellArgument(say('argument.shell')));
  return program;
}

/** The argument that names a shell; another is refused with the nearest. */
function shellArgument(description: string): Argument {
  const argument = new Argument('<shell>', description).choices(SHELLS);
  return argument.argParser((value: string) => {
    if (SHELLS.some((known) => known === value)) return value;
    throw new Failure('wrong-value', {
      option: 'completion',
      value,
      allowed: SHELLS,
      nearest: nearest(value, SHELLS),
    });
  });
}

/** An option with a fixed set of values; another is refused with the nearest. */
function choice(flags: string, description: string, allowed: readonly string[]): Option {
  const option = new Option(flags, description).choices(allowed);
  return option.argParser((value: string) => allowedValue(option, value, allowed));
}

/** An option that takes a whole number from 0. */
function wholeNumber(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new Failure('not-a-number', { option: option.long ?? option.flags, value });
  });
}

/** An option that takes one or more of a fixed set of codes in either case, by commas or given again. */
function severalOf(flags: string, description: string, allowed: readonly string[]): Option {
  const option = new Option(flags, description).choices(allowed);
  return option.argParser((value: string, before: readonly string[] = []) => [
    ...before,
    ...value.split(',').map((given) => {
      const code = given.trim();
      return allowed.find((known) => known === code.toUpperCase()) ?? allowedValue(option, code, allowed);
    }),
  ]);
}

/** An option that may be given again, each value a format and where it goes. */
function targets(flags: string, description: string, initial: readonly string[]): Option {
  return new Option(flags, description)
    .choices(FORMAT_NAMES)
    .default(initial)
    .argParser((value: string, before: readonly string[] = []) => {
      readTarget(value);
      return [...(before === initial ? [] : before), value];
    });
}

function allowedValue(option: Option, value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new Failure('wrong-value', {
    option: option.long ?? option.flags,
    value,
    allowed,
    nearest: nearest(value, allowed),
  });
}
