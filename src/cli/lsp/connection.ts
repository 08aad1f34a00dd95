import { Readable, Writable } from 'node:stream';
import type { Io } from '../io.ts';
import { Lifeline } from './lifeline.ts';
import type * as Protocol from './protocol.ts';

/** A connection to an editor over standard input and output. */
export interface EditorConnection {
  readonly connection: ReturnType<typeof Protocol.createConnection>;
  /** Settles with the exit code once the editor has ended the connection, or is gone. */
  readonly ended: Promise<number>;
  close(): void;
}

export function connect(protocol: typeof Protocol, io: Io): EditorConnection {
  const lifeline = new Lifeline(io);
  const { stdin } = io;
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin);
  const output = new Writable({
    // Each piece is a header or a whole body, so no character is parted.
    write(chunk: Buffer, _encoding, done) {
      io.stdout.write(chunk.toString('utf8'));
      done();
    },
  });
  for (const event of ['end', 'close', 'error']) input.on(event, () => lifeline.lost());
  const reader = new protocol.StreamMessageReader(input);
  const writer = new protocol.StreamMessageWriter(output);
  const connection = protocol.createConnection(
    (logger) => protocol.createProtocolConnection(reader, writer, logger),
    lifeline,
  );
  return {
    connection,
    ended: lifeline.ended,
    close() {
      connection.dispose();
      // Else a process would wait for input that nobody is to read.
      input.destroy();
    },
  };
}
