/** Always false on Windows, which has no such user. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
