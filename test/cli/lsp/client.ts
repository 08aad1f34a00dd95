import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const PROGRAM = join(import.meta.dirname, '../../../bin/claim-audit.js');
const PATIENCE = 20_000;

/** What a full-grown editor can do. */
export const CAPABLE: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] },
  },
  window: { showDocument: { support: true } },
};

/** An editor that talks to the built program over its standard streams. */
export class Editor {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly exited: Promise<unknown[]>;
  /** What the server sent, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  readonly shown: string[] = [];
  refreshes = 0;
  stderr = '';
  readonly #folder: string;
  readonly #heard = new Set<() => void>();
  #version = 0;

  constructor(folder: string, args: readonly string[] = ['--stdio'], env: Record<string, string> = {}) {
    this.#folder = folder;
    const { stdin, stdout, stderr, ...rest } = startServer(folder, args, env);
    this.process = rest.process;
    this.exited = once(this.process, 'exit');
    stderr.on('data', (chunk) => {
      this.stderr += chunk;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    const heard =
      <Params>(take: (params: Params) => void) =>
      (params: Params) => {
        take(params);
        for (const wake of this.#heard) wake();
      };
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      heard<PublishDiagnosticsParams>((params) => this.published.push(params)),
    );
    const message = (list: string[]) => heard<{ message: string }>((params) => list.push(params.message));
    this.connection.onNotification('window/showMessage', message(this.messages));
    this.connection.onNotification('window/logMessage', message(this.logged));
    this.connection.onRequest('client/registerCapability', (params: unknown) => {
      heard<unknown>(() => this.registered.push(JSON.stringify(params)))(params);
      return null;
    });
    this.connection.onRequest('window/showDocument', (params: { uri: string }) => {
      heard<unknown>(() => this.shown.push(params.uri))(params);
      return { success: true };
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      heard<unknown>(() => this.refreshes++)(null);
      return null;
    });
    this.connection.listen();
  }

  async initialize(given: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const uri = pathToFileURL(this.#folder).href;
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'pages' }],
      capabilities: CAPABLE,
      locale: 'en-GB',
      ...given,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  uri(name: string): string {
    return /^\w+:/.test(name) ? name : pathToFileURL(join(this.#folder, name)).href;
  }

  async open(name: string, text: string, languageId: string): Promise<void> {
    const textDocument = { uri: this.uri(name), languageId, version: ++this.#version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** @param changes whole texts, or ranges with what is to stand there */
  async change(name: string, ...changes: object[]): Promise<number> {
    const textDocument = { uri: this.uri(name), version: ++this.#version };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: changes,
    });
    return this.#version;
  }

  async tell(method: string, name: string): Promise<void> {
    await this.connection.sendNotification(method, { textDocument: { uri: this.uri(name) } });
  }

  async changedOnDisk(...names: string[]): Promise<void> {
    const changes = names.map((name) => ({ uri: this.uri(name), type: 2 }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** The diagnostics of a document once they are as wanted, by default the first that are sent from now on. */
  async diagnostics(
    name: string,
    wanted: (all: readonly Diagnostic[], version: number | undefined) => boolean = () => true,
    from = this.published.length,
  ): Promise<Diagnostic[]> {
    const uri = this.uri(name);
    return this.until(() => {
      const last = this.published.slice(from).findLast((one) => one.uri === uri);
      return last && wanted(last.diagnostics, last.version) ? last.diagnostics : undefined;
    }, `diagnostics of ${name}`);
  }

  /** Waits until what the server has sent gives a value. */
  until<Value>(look: () => Value | undefined, what: string): Promise<Value> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#heard.delete(wake);
        reject(
          new Error(`${what} never came; ${JSON.stringify([this.published, this.messages, this.logged])}`),
        );
      }, PATIENCE);
      const wake = () => {
        const value = look();
        if (value === undefined) return;
        clearTimeout(timer);
        this.#heard.delete(wake);
        resolve(value);
      };
      this.#heard.add(wake);
      wake();
    });
  }

  ask<Result>(method: string, name: string, params: object = {}): Promise<Result> {
    return this.connection.sendRequest<Result>(method, { textDocument: { uri: this.uri(name) }, ...params });
  }

  /** Ends the server as editors do; answers with its exit code. */
  async quit(): Promise<number> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await this.exited;
    return code as number;
  }
}

function startServer(cwd: string, args: readonly string[], env: Record<string, string>) {
  const server = spawn(process.execPath, [PROGRAM, 'lsp', ...args], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...env },
    stdio: 'pipe',
  });
  return {
    process: server as ChildProcess,
    stdin: server.stdin,
    stdout: server.stdout,
    stderr: server.stderr,
  };
}
