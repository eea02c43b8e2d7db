import { expect, it } from 'vitest';
import { laySchematic } from '../../../src/site/river-schematic.ts';

it('rows run from upstream: tributaries in their order, a place before the first that is there too', () => {
  const { rows, lines, depth } = laySchematic([
    { id: 'stem', into: null, along: ['up', 'down'] },
    { id: 'a', into: 'stem', along: ['up'] },
    { id: 'b', into: 'stem', along: ['down'] },
    { id: 'c', into: 'b', along: ['elsewhere'] },
  ]);
  expect(rows.map(({ river, plan }) => plan ?? river)).toEqual(['up', 'a', 'down', 'c', 'b', 'stem']);
  expect(depth).toBe(2);
  expect(lines.find(({ river }) => river === 'stem')).toMatchObject({ first: 0, last: 5, joins: false });
  expect(lines.find(({ river }) => river === 'b')).toMatchObject({ first: 3, last: 4, joins: true });
});

it('a river that joins none of the list has a line of its own', () => {
  const { rows, lines } = laySchematic([{ id: 'lone', into: null, along: ['x'] }]);
  expect(rows).toEqual([{ river: 'lone', plan: null, depth: 0 }]);
  expect(lines).toEqual([{ river: 'lone', depth: 0, first: 0, last: 0, joins: false }]);
});
