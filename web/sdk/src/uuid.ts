/** A random UUID (version 4), also on pages without a secure context: every object URL ends in one. */
export function uuid(): string {
  const url = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(url);
  return url.slice(-36);
}
