/** The protocol's own code in one part, which no other command loads. */
export { createConnection, TextDocuments } from 'vscode-languageserver';
// Not from vscode-languageserver/node, which reads the process's arguments and ends it.
export {
  createProtocolConnection,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ResponseError,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
export { TextDocument } from 'vscode-languageserver-textdocument';
