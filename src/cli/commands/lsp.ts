import type { LspOptions } from '../lsp/auditor.ts';
import { serve } from '../lsp/server.ts';
import type { Session } from '../session.ts';

/** Serves an editor by the Language Server Protocol over standard input and output. */
export async function lspCommand(
  _args: readonly string[],
  options: LspOptions,
  session: Session,
): Promise<number> {
  const { io, say } = session;
  if (io.isTTY.stdout) io.stderr.write(`${say('lsp.terminal')}\n`);
  return serve(await import('../lsp/protocol.ts'), options, session);
}
