import type { RuleDescription } from '../../rules/types.ts';
import type { Location } from '../lines.ts';
import type { HeldBack, ReportedPage } from '../page.ts';
import { hasLines } from '../place.ts';
import { printable, printableJson } from '../printable.ts';
import { relativePath, uriOf } from './paths.ts';
import { LEVEL, plainMessage, ruleDescriptors } from './sarif-rules.ts';
import { type Taxonomies, taxonomiesOf, taxonReference } from './sarif-taxonomies.ts';
import type { Problem, ReportContext, ReportFormat } from './types.ts';
import { type PlacedDirective, placedDirectives, type WordedFinding, wordedFindings } from './worded.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
/** What can be wrong with a suppression: notifications, as it is the page's way to configure the program. */
const DIRECTIVE_NOTES = [
  'directive-unknown',
  'directive-no-rule',
  'directive-no-reason',
  'directive-unknown-rule',
  'directive-unused',
  'directive-nothing-to-end',
];

interface PlacedNote extends PlacedDirective {
  readonly path: string;
  /** Number of the page among the artifacts. */
  readonly index: number;
}

const MIME_TYPES = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** SARIF 2.1.0, one result a line; rules, legal basis and pages are described in the run. */
export const sarif: ReportFormat = (context) => {
  const run = {
    language: context.appearance.language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
  let described = describe(context);
  let head = `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[\n${printableJson(run, 0).slice(0, -1)},\n"results":[`;
  let separator = '\n';
  const artifacts: string[] = [];
  const directives: PlacedNote[] = [];
  return {
    page(page) {
      const index = artifacts.push(printableJson(artifactOf(page), 0)) - 1;
      let output = head;
      head = '';
      // Pages may bring rules of their own; those known before keep their indexes.
      if (described.rules.length !== context.rules.size) described = describe(context);
      directives.push(...placedDirectives(page).map((note) => ({ ...note, path: page.path, index })));
      const heldBack = context.suppressed ? (page.heldBack ?? []) : [];
      const all = [...page.result.findings, ...heldBack.map(({ finding }) => finding)];
      for (const [number, worded] of wordedFindings(page, context, all).entries()) {
        const held = heldBack[number - page.result.findings.length];
        const result = {
          ...resultOf(worded, page, index, described, context),
          ...(context.suppressed ? { suppressions: held ? [suppressionOf(held)] : [] } : {}),
        };
        output += separator + printableJson(result, 0);
        separator = ',\n';
      }
      return output;
    },
    end: (_, problems) =>
      `${head}\n],\n"artifacts":[${artifacts.map((artifact) => `\n${artifact}`).join(',')}\n],\n` +
      `"invocations":[${printableJson(invocationOf(problems, directives), 0)}],\n` +
      `${printableJson(toolOf(described, context), 0).slice(1)}]}\n`,
  };
};

/** Rules and what they stand on, in the order that indexes go by. */
interface Described {
  readonly rules: readonly RuleDescription[];
  readonly indexes: ReadonlyMap<string, number>;
  readonly taxonomies: Taxonomies;
}

function describe({ rules, jurisdictions, appearance }: ReportContext): Described {
  const list = [...rules.values()];
  return {
    rules: list,
    indexes: new Map(list.map(({ id }, index) => [id, index])),
    taxonomies: taxonomiesOf(list, jurisdictions, appearance.language),
  };
}

function toolOf({ rules, taxonomies }: Described, context: ReportContext) {
  const { name, version } = context.tool;
  const supportedTaxonomies = taxonomies.components.map(({ name, guid }, index) => ({ name, index, guid }));
  const driver = {
    name,
    version,
    semanticVersion: version,
    language: context.appearance.language,
    rules: ruleDescriptors(rules, taxonomies, context),
    notifications: DIRECTIVE_NOTES.map((id) => ({ id })),
    supportedTaxonomies,
  };
  return { tool: { driver }, taxonomies: taxonomies.components };
}

function artifactOf({ path, encoding, result }: ReportedPage) {
  const { document, language, profile } = result;
  return {
    location: artifactLocation(path),
    roles: ['analysisTarget'],
    mimeType: MIME_TYPES[document.format],
    ...(encoding === undefined ? {} : { encoding }),
    properties: { language, stance: profile.stance, productClass: profile.productClass },
  };
}

/** Relative paths start from the root of the repository, which services know. */
function artifactLocation(path: string, index?: number) {
  const uri = uriOf(path);
  const isBelow = !/^(?:file:|\.\.(?:\/|$))/.test(uri);
  return { uri, ...(isBelow ? { uriBaseId: '%SRCROOT%' } : {}), ...(index === undefined ? {} : { index }) };
}

function resultOf(
  worded: WordedFinding,
  page: ReportedPage,
  artifact: number,
  { indexes, taxonomies }: Described,
  { rules }: ReportContext,
) {
  const { finding, message, related, basis } = worded;
  const { source } = page.result.document;
  const artifactLocationOf = artifactLocation(page.path, artifact);
  const region = ({ start, end }: Location) => ({
    ...linesAndColumns({ start, end }),
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    snippet: { text: source.slice(start.offset, end.offset) },
  });
  /** Files without lines have no regions of text; their pages and paragraphs are logical places. */
  const placeOf = ({ location, place }: Pick<WordedFinding, 'location' | 'place'>) =>
    hasLines(location)
      ? { physicalLocation: { artifactLocation: artifactLocationOf, region: region(location) } }
      : {
          physicalLocation: { artifactLocation: artifactLocationOf },
          logicalLocations: [
            { fullyQualifiedName: place, kind: location.page === undefined ? 'paragraph' : 'page' },
          ],
        };
  const rule = rules.get(finding.rule);
  const ruleIndex = indexes.get(finding.rule);
  const taxa = basis.map((one) => taxonReference(one, taxonomies));
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: plainMessage(message) },
    locations: [placeOf(worded)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map(({ message, location, place }, index) => ({
            id: index + 1,
            message: { text: plainMessage(message) },
            ...placeOf({ location, place }),
          })),
        }),
    partialFingerprints: { 'claimAudit/v1': finding.fingerprint },
    ...(taxa.length === 0 ? {} : { taxa }),
    properties: {
      category: finding.category,
      confidence: finding.confidence,
      ...(rule ? { tier: rule.tier } : {}),
    },
  };
}

function linesAndColumns({ start, end }: Location) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function notificationOf({ id, severity, text, path, index, location }: PlacedNote) {
  return {
    descriptor: { id, index: DIRECTIVE_NOTES.indexOf(id) },
    level: LEVEL[severity],
    message: { text: plainMessage(text) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(path, index),
          region: linesAndColumns(location),
        },
      },
    ],
  };
}

/** A result that is held back; services that know suppressions do not show it. */
function suppressionOf({ kind, reason }: HeldBack) {
  const justification = reason === null ? {} : { justification: plainMessage(reason) };
  return { kind, status: 'accepted', ...justification };
}

function invocationOf(problems: readonly Problem[], directives: readonly PlacedNote[]) {
  const configuration =
    directives.length === 0 ? {} : { toolConfigurationNotifications: directives.map(notificationOf) };
  if (problems.length === 0) return { executionSuccessful: true, ...configuration };
  return {
    executionSuccessful: false,
    ...configuration,
    toolExecutionNotifications: problems.map(({ path, text }) => ({
      level: 'error',
      message: { text: plainMessage(printable(text)) },
      ...(path === null
        ? {}
        : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(relativePath(path)) } }] }),
    })),
  };
}
