import { squeeze } from '../../../src/text/squeeze.ts';

/** From this likeness on, two subjects count as names of the same measure. */
const enough = 0.7;

/**
 * Whether two subjects name the same measure, though one of them may say more of where or whose it is: the sets of
 * their characters agree by an F1 of at least 0.7 (城市污水处理率 and 城市生活污水处理率 do, 污水处理率 and 垃圾处理率 do not).
 */
export function namesSameMeasure(a: string, b: string): boolean {
  return likeness(a, b) >= enough;
}

/** F1 of the sets of characters of two texts: 1 for the same characters, 0 for none in common. White space is nothing. */
function likeness(a: string, b: string): number {
  const [first, second] = [new Set(squeeze(a)), new Set(squeeze(b))];
  const shared = [...first].filter((character) => second.has(character)).length;
  return first.size + second.size === 0 ? 1 : (2 * shared) / (first.size + second.size);
}
