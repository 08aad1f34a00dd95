import { resolve } from 'node:path';
import { FORMAT_NAMES, type FormatName, loadFormat } from '../report/formats/index.ts';
import type { Report, ReportContext } from '../report/formats/types.ts';
import { printable } from '../report/printable.ts';
import { Failure } from './failure.ts';
import { nearest } from './nearest.ts';
import { fileSink, type Sink, sinkFor } from './output.ts';
import { type GlobalOptions, type Session, WIDTH_ELSEWHERE } from './session.ts';

/** A format and the file that it goes into; without one it goes to standard output, or to `--output`. */
export interface Target {
  readonly name: FormatName;
  readonly file?: string;
}

/** A report with the place that it goes to. */
export interface TargetedReport extends Target {
  readonly report: Report;
  readonly sink: Sink;
}

/**
 * Reads one value of `--format`: `NAME` or `NAME=FILE`.
 *
 * @throws Failure when there is no such format, or no file after `=`
 */
export function readTarget(value: string): Target {
  const [name = '', ...rest] = value.split('=');
  if (!FORMAT_NAMES.includes(name as FormatName))
    throw new Failure('wrong-value', {
      option: '--format',
      value: printable(name),
      allowed: FORMAT_NAMES,
      nearest: nearest(name, FORMAT_NAMES),
    });
  const file = rest.join('=');
  if (rest.length > 0 && file === '') throw new Failure('no-format-file', { format: name });
  return rest.length > 0 ? { name: name as FormatName, file } : { name: name as FormatName };
}

/**
 * Begins the reports of a run.
 *
 * @param paths pages that were named, none of which may be overwritten
 * @throws Failure when two reports would go to one place, or a place cannot be written
 */
export async function beginReports(
  targets: readonly Target[],
  paths: readonly string[],
  context: ReportContext,
  options: GlobalOptions,
  session: Session,
): Promise<TargetedReport[]> {
  checkPlaces(targets, paths, options, session);
  const reports: TargetedReport[] = [];
  for (const target of targets) {
    const { name, file } = target;
    const appearance =
      file === undefined
        ? context.appearance
        : { ...context.appearance, colour: false, width: WIDTH_ELSEWHERE };
    const sink =
      file === undefined ? sinkFor(options, session) : fileSink(file, `--format ${name}=`, session.io.cwd);
    reports.push({ ...target, sink, report: (await loadFormat(name))({ ...context, appearance }) });
  }
  return reports;
}

/** Files that reports are written to, as absolute paths; no page is read from them. */
export function filesOf(targets: readonly Target[], { output }: GlobalOptions, cwd: string): Set<string> {
  const named = [...targets.map(({ file }) => file), output].filter((file) => file !== undefined);
  return new Set(named.map((file) => resolve(cwd, file)));
}

function checkPlaces(
  targets: readonly Target[],
  paths: readonly string[],
  options: GlobalOptions,
  { io }: Session,
): void {
  const unplaced = targets.filter(({ file }) => file === undefined);
  if (unplaced.length > 1)
    throw new Failure('formats-in-one-place', {
      formats: unplaced.map(({ name }) => name),
      place: options.output === undefined ? null : printable(options.output),
    });
  if (unplaced.length === 0 && options.output !== undefined)
    throw new Failure('output-unused', { path: printable(options.output) });
  const files = [...targets.map(({ file }) => file), options.output].filter((file) => file !== undefined);
  const seen = new Set<string>(paths.map((path) => resolve(io.cwd, path)));
  for (const file of files) {
    const whole = resolve(io.cwd, file);
    if (seen.has(whole)) throw new Failure('output-taken', { path: printable(file) });
    seen.add(whole);
  }
}
