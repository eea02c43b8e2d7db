import { shapeNames, shapes, type ShapeName } from '../../model/shapes.ts';
import { fieldsInside, type Field } from './fields.ts';

/** The shape of an object, or of the objects in a list or map; `null` when it is none of them. */
export function shapeOf(field: Field): ShapeName | null {
  const names = fieldsInside(field).map(({ name }) => name);
  return shapeNames.find((shape) => shapes[shape].join() === names.join()) ?? null;
}

/** A field as the documentation shows it. */
export interface DocumentedField {
  readonly field: Field;
  /** Set where the fields inside are those of a shape, and are not listed again. */
  readonly shape: ShapeName | null;
}

/** The fields that need words of their own: all but those inside a shape. Parents first. */
export function documentedFields(fields: readonly Field[]): DocumentedField[] {
  return fields.flatMap((field) => {
    const shape = shapeOf(field);
    return [{ field, shape }, ...(shape === null ? documentedFields(fieldsInside(field)) : [])];
  });
}
