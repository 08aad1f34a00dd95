import { fileURLToPath } from 'node:url';
import type { InitializeParams } from 'vscode-languageserver-protocol';
import type { Language } from '../../language/types.ts';
import type { EditorFeatures } from '../../lsp/features.ts';

/** An editor, as it presents itself. */
export interface Client {
  readonly features: EditorFeatures;
  /** Its user's language, where it is one of ours. */
  readonly language: Language | null;
  /** Asks for diagnostics, and can be told to ask again; else they are sent. */
  readonly pulls: boolean;
  /** Watches files when it is asked to. */
  readonly watchesFiles: boolean;
  /** Takes code actions rather than bare commands. */
  readonly takesActions: boolean;
  /** Folder that it has open, the first of several; absolute. */
  readonly folder: string | null;
}

export function clientOf({ capabilities, locale, workspaceFolders, rootUri }: InitializeParams): Client {
  const { textDocument, workspace, window } = capabilities;
  const published = textDocument?.publishDiagnostics;
  const edits = workspace?.workspaceEdit;
  const opened = workspaceFolders?.[0]?.uri ?? rootUri ?? null;
  return {
    features: {
      related: published?.relatedInformation === true,
      codeDescription: published?.codeDescriptionSupport === true,
      unnecessaryTag: published?.tagSupport?.valueSet?.includes(1) === true,
      markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
      documentChanges: edits?.documentChanges === true,
      snippetEdits: edits?.snippetEditSupport === true,
      createsFiles: edits?.resourceOperations?.includes('create') === true,
      showsDocuments: window?.showDocument?.support === true,
    },
    language: languageOf(locale),
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    takesActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    folder: opened === null ? null : pathOf(opened),
  };
}

/** The file that an address names; null where it names none on this machine. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

function languageOf(locale: string | undefined): Language | null {
  const found = /^(en|fr)(?![a-z])/i.exec(locale ?? '')?.[1];
  return found ? (found.toLowerCase() as Language) : null;
}
