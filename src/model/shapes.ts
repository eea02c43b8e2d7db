import { bilingual } from './bilingual-schema.ts';
import { recordWordsOf, type RecordWords } from './documentation.ts';
import { evidence } from './evidence.ts';
import { passage } from './parallel.ts';

/**
 * Objects that occur in many records under different names; their fields are documented once. A schema belongs here
 * when `documentedShape` gives it one of these names.
 */
const registry = {
  text: { schema: bilingual, file: 'src/model/bilingual-schema.ts' },
  source: { schema: evidence, file: 'src/model/evidence.ts' },
  passage: { schema: passage, file: 'src/model/parallel.ts' },
};

export type ShapeName = keyof typeof registry;
export const shapeNames = Object.keys(registry) as ShapeName[];

/** The schema of a shape. */
export function shapeSchema(name: ShapeName): (typeof registry)[ShapeName]['schema'] {
  return registry[name].schema;
}

/** The file that documents a shape, for messages. */
export function shapeFile(name: ShapeName): string {
  return registry[name].file;
}

/**
 * Title and description of a shape.
 *
 * @throws when its schema has none
 */
export function shapeWords(name: ShapeName): RecordWords {
  return recordWordsOf(registry[name].schema, `the shape “${name}”`, registry[name].file);
}
