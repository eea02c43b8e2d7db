/** Length of the longest stretch of characters that two texts share. */
export function longestCommon(a: string, b: string): number {
  let longest = 0;
  let above = new Array<number>(b.length + 1).fill(0);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1] !== b[j - 1]) continue;
      row[j] = (above[j - 1] ?? 0) + 1;
      longest = Math.max(longest, row[j] ?? 0);
    }
    above = row;
  }
  return longest;
}
