/** A path as services match it with their own: with `/` and without `./` before it. */
export function relativePath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
}

/** A path as a URI reference: relative where the path is. */
export function uriOf(path: string): string {
  const whole = relativePath(path).replace(/\p{Surrogate}/gu, '\ufffd');
  const [drive] = /^[a-z]:(?=\/)/i.exec(whole) ?? [''];
  const encoded = whole.slice(drive.length).split('/').map(encodeURIComponent).join('/');
  if (drive) return `file:///${drive}${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded.replace(/^\/+/, '/')}` : encoded;
}
