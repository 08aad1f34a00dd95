import { dirname, sep } from 'node:path';
import type { InitializeResult } from 'vscode-languageserver';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { EXPLAIN_COMMAND, findingActions, noteActions, type Offering } from '../../lsp/actions.ts';
import { findingDiagnostic, noteDiagnostic, SOURCE } from '../../lsp/diagnostics.ts';
import { hoverContent } from '../../lsp/hover.ts';
import { overlap } from '../../lsp/ranges.ts';
import { loadReader } from '../read-page.ts';
import type { Session } from '../session.ts';
import { version } from '../version.ts';
import { Auditor, type LspOptions } from './auditor.ts';
import { type Client, clientOf, pathOf } from './client.ts';
import { turnOffInConfiguration } from './configuration-edit.ts';
import { ConfigurationReport } from './configuration-report.ts';
import { connect } from './connection.ts';
import { Drafts, formatIn } from './drafts.ts';
import type * as Protocol from './protocol.ts';
import { RuleAddresses } from './rule-address.ts';

/** Files whose changes are watched; of those that match, only some matter. */
const WATCHED = ['**/*.{yaml,yml,json}', '**/.claimauditignore'];

/** All that is made once the editor has presented itself. */
interface Running {
  readonly client: Client;
  readonly auditor: Auditor;
  readonly drafts: Drafts;
  readonly report: ConfigurationReport;
  readonly addresses: RuleAddresses;
  readonly session: Session;
}

/** Serves an editor until it ends the connection; answers with the exit code. */
export async function serve(
  protocol: typeof Protocol,
  options: LspOptions,
  session: Session,
): Promise<number> {
  const { connection, ended, close } = connect(protocol, session.io);
  const documents = new protocol.TextDocuments(protocol.TextDocument);
  let running: Running | null = null;
  let isOpen = true;

  /** Sends unless the editor has gone; what it could not take is no failure of ours. */
  const send = (sending: () => Promise<unknown>): void => {
    if (isOpen)
      sending().catch((error: unknown) => {
        if (isOpen) connection.console.warn(String(error));
      });
  };

  const diagnosticsOf = (uri: string, { drafts, addresses, client }: Running): Diagnostic[] => {
    const { findings = [], notes = [] } = drafts.known(uri) ?? {};
    return [
      ...findings.map((one) => findingDiagnostic(one, uri, addresses.of(one.finding.rule), client.features)),
      ...notes.map((note) => noteDiagnostic(note, client.features)),
    ].sort(byPlace);
  };

  const tellOfConfigurations = ({ report, auditor }: Running): void => {
    const { files, message } = report.update(auditor.failures);
    for (const [uri, diagnostics] of files)
      send(() => connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }));
    // Not connection.window, which would ask for an answer.
    if (message !== null)
      send(() => connection.sendNotification(protocol.ShowMessageNotification.type, { type: 1, message }));
  };

  const start = (client: Client): Running => {
    const { io, appearance } = session;
    const language = session.given('lang') ? appearance.language : (client.language ?? appearance.language);
    const own: Session = {
      ...session,
      appearance: { ...appearance, language, colour: false },
      io: {
        ...{ stdin: io.stdin, stdout: io.stdout, env: io.env, isTTY: io.isTTY, columns: io.columns },
        stderr: { write: (text) => connection.console.error(text.trimEnd()) },
        cwd: client.folder ?? io.cwd,
      },
    };
    const auditor = new Auditor(options, own);
    const started: Running = {
      client,
      auditor,
      session: own,
      drafts: new Drafts(
        (uri) => documents.get(uri),
        auditor,
        (uri, version) => {
          tellOfConfigurations(started);
          if (client.pulls) return;
          const diagnostics = diagnosticsOf(uri, started);
          send(() => connection.sendDiagnostics({ uri, version, diagnostics }));
        },
      ),
      report: new ConfigurationReport(language, client.features),
      addresses: new RuleAddresses(language),
    };
    return started;
  };

  /** Audits all that is open by what the files say now. */
  const reload = (now: Running): void => {
    now.auditor.reload();
    now.drafts.forget();
    if (now.client.pulls) send(() => connection.languages.diagnostics.refresh());
    else now.drafts.ask(documents.keys());
    void checkOpenConfigurations(now);
  };

  const checkOpenConfigurations = async (now: Running): Promise<void> => {
    for (const uri of documents.keys()) await checkIfConfiguration(uri, now);
    tellOfConfigurations(now);
  };

  const checkIfConfiguration = async (uri: string, { auditor }: Running): Promise<void> => {
    const path = pathOf(uri);
    if (path !== null && auditor.dependsOn(path)) await auditor.check(path);
  };

  connection.onInitialize((params): InitializeResult => {
    const client = clientOf(params);
    running = start(client);
    return {
      serverInfo: { name: SOURCE, version },
      capabilities: {
        // Every editor knows UTF-16, in which the auditor counts too.
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: true },
        hoverProvider: true,
        ...(client.takesActions ? { codeActionProvider: { codeActionKinds: ['quickfix'] } } : {}),
        ...(client.features.showsDocuments
          ? { executeCommandProvider: { commands: [EXPLAIN_COMMAND] } }
          : {}),
        ...(client.pulls
          ? {
              diagnosticProvider: {
                identifier: SOURCE,
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  });

  connection.onInitialized(() => {
    if (!running?.client.watchesFiles) return;
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    send(() => connection.client.register(protocol.DidChangeWatchedFilesNotification.type, { watchers }));
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (!running) return;
    const { auditor } = running;
    const paths = changes.map(({ uri }) => pathOf(uri)).filter((path) => path !== null);
    if (paths.some((path) => auditor.dependsOn(path))) reload(running);
  });

  documents.onDidOpen(async ({ document }) => {
    if (!running) return;
    await checkIfConfiguration(document.uri, running);
    tellOfConfigurations(running);
  });
  documents.onDidChangeContent(({ document }) => {
    if (running?.client.pulls === false) running.drafts.changed(document.uri);
  });
  documents.onDidSave(({ document }) => {
    const path = pathOf(document.uri);
    if (running && path !== null && running.auditor.dependsOn(path)) reload(running);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!running) return;
    running.drafts.closed(uri);
    // Findings of a page that nobody has open would never be brought up to date.
    if (!running.client.pulls) send(() => connection.sendDiagnostics({ uri, diagnostics: [] }));
  });

  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const audited = await running?.drafts.current(uri);
    if (token.isCancellationRequested)
      return new protocol.ResponseError(protocol.LSPErrorCodes.RequestCancelled, 'cancelled') as never;
    if (!running || !audited) return { kind: 'full', items: [] };
    const resultId = String(audited.id);
    if (resultId === previousResultId) return { kind: 'unchanged', resultId };
    return { kind: 'full', resultId, items: diagnosticsOf(uri, running) };
  });

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const audited = await running?.drafts.current(uri);
    if (!running || !audited) return null;
    const { client, addresses, session: own } = running;
    const here = { start: position, end: position };
    const found = audited.findings.filter(({ range }) => overlap(range, here));
    const [first] = found;
    if (!first) return null;
    const { language } = own.appearance;
    const { markdownHover } = client.features;
    const contents = hoverContent(found, language, markdownHover, (rule) => addresses.of(rule));
    return { contents, range: first.range };
  });

  connection.onCodeAction(async ({ textDocument: { uri }, range, context }): Promise<CodeAction[]> => {
    const audited = await running?.drafts.current(uri);
    const document = documents.get(uri);
    const format = document && formatIn(document);
    const isAsked = context.only?.every((kind) => kind !== '' && kind !== 'quickfix') !== true;
    if (!running || !audited || !document || !format || audited.version !== document.version || !isAsked)
      return [];
    const { addresses, client, session: own } = running;
    const read = await loadReader(format);
    const offering: Offering = {
      document,
      format,
      read: (text) => read(text),
      language: own.appearance.language,
      features: client.features,
      shown: context.diagnostics,
      hasPage: (rule) => addresses.of(rule) !== null,
      turnOff: (id) =>
        turnOffInConfiguration({
          effective: options.config === false ? null : audited.effective,
          folder: folderFor(pathOf(uri), client),
          rule: {
            id,
            category: audited.findings.find(({ finding }) => finding.rule === id)!.finding.category,
          },
          open: (address) => documents.get(address),
          asDocument: (address, text) => protocol.TextDocument.create(address, '', 0, text),
        }),
    };
    return [
      ...findingActions(
        audited.findings.filter((one) => overlap(one.range, range)),
        offering,
      ),
      ...noteActions(
        audited.notes.filter((one) => overlap(one.range, range)),
        offering,
      ),
    ];
  });

  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    if (command !== EXPLAIN_COMMAND || !running) return null;
    const address = running.addresses.of(String(args[0]));
    if (address !== null) await connection.window.showDocument({ uri: address, takeFocus: true });
    return null;
  });

  documents.listen(connection);
  connection.listen();
  const code = await ended;
  isOpen = false;
  (running as Running | null)?.drafts.close();
  close();
  return code;
}

/** Folder for a new configuration that is to hold for a page: the one that is open, if the page lies in it. */
function folderFor(page: string | null, { folder }: Client): string | null {
  if (page === null) return folder;
  return folder !== null && page.startsWith(folder + sep) ? folder : dirname(page);
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
